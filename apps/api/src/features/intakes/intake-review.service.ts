/** What staff do with answers: look, change with the original kept, ask again, accept. */
import { Injectable } from '@nestjs/common';
import { findQuestion } from '@legwork/clinical';
import { found, problem, Prisma, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { loadScreeningRecords } from '../screenings/screening-record.js';
import { AcceptAnswerService } from './accept-answer.service.js';
import { acceptedAnswers, recordedFacts } from './accepted-answers.js';
import { AcceptIntakeService } from './accept-intake.service.js';
import { intakePerson } from './intake-person.js';
import { IntakeLinksService } from './intake-links.service.js';
import type { IntakeAcceptedResponse, IntakeAnswerEdit, IntakeReturn, IntakeReturnedResponse, IntakeReviewResponse } from './intakes.dto.js';
import { IntakesService } from './intakes.service.js';
import { keptAnswers } from './kept-answers.js';
import { previousIntake } from './previous-intake.js';
import { recordAnswers, refuseBadAnswers } from './record-answers.js';
import { toReviewParts } from './review.view.js';

@Injectable()
export class IntakeReviewService {
  constructor(
    private readonly intakes: IntakesService,
    private readonly links: IntakeLinksService,
    private readonly accepting: AcceptIntakeService,
    private readonly acceptingOne: AcceptAnswerService,
    private readonly patients: PatientsService,
  ) {}

  async read(ctx: RequestContext, intakeId: string): Promise<IntakeReviewResponse> {
    const review = await this.compose(ctx, intakeId);
    ctx.audit({ action: 'read', entity: 'intake', entityId: intakeId, patientId: review.patientId });
    return review;
  }

  /** Staff may correct or fill in an answer; the patient's own version stays beside it. */
  async edit(ctx: RequestContext, intakeId: string, itemId: string, version: number, input: IntakeAnswerEdit): Promise<IntakeReviewResponse> {
    const intake = await this.intakes.require(ctx, intakeId);
    if (intake.status === 'accepted' || intake.status === 'withdrawn') throw problem('not-possible', { detail: 'The answers of a finished intake are not changed. Record the fact in the chart.' });
    if (findQuestion(itemId) === undefined) throw problem('not-found');
    refuseBadAnswers([{ itemId, value: input.value }], { today: ctx.today, language: 'en', pointer: () => '/value' });
    const accepted = await acceptedAnswers(ctx, intakeId, await keptAnswers(ctx, intakeId));
    if (accepted.has(itemId)) throw problem('not-possible', { detail: 'This answer is in the chart already. Record the change there.' });
    const { count } = await ctx.tx.intake.updateMany({ where: { clinicId: ctx.clinicId, id: intakeId, version }, data: { version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.compose(ctx, intakeId));
    await recordAnswers(ctx, intakeId, [{ itemId, value: input.value, seq: 1, answeredBy: 'staff', answeredAt: ctx.now, editedById: ctx.membershipId, note: input.note }]);
    ctx.audit({ action: 'update', entity: 'intake', entityId: intakeId, patientId: intake.patientId, fields: [itemId] });
    return this.compose(ctx, intakeId);
  }

  async sendBack(ctx: RequestContext, intakeId: string, version: number, input: IntakeReturn): Promise<IntakeReturnedResponse> {
    const strange = input.itemIds.findIndex((itemId) => findQuestion(itemId) === undefined);
    if (strange >= 0) throw problem('invalid-input', { errors: [{ pointer: `/itemIds/${strange}`, code: 'unknown-question', detail: 'There is no such question.' }] });
    const intake = await this.intakes.step(ctx, intakeId, version, 'return', {
      requestedItems: input.itemIds.length === 0 ? Prisma.DbNull : input.itemIds, message: input.message ?? null, submittedAt: null, returnedAt: ctx.now,
    });
    await this.intakes.finishRound(ctx, intakeId, version);
    const link = await this.links.issue(ctx, { id: intakeId, patientId: intake.patientId }, input.sendBy ?? 'link', 'intake-again');
    ctx.audit({ action: 'return', entity: 'intake', entityId: intakeId, patientId: intake.patientId, fields: input.itemIds });
    return { ...await this.intakes.show(ctx, intakeId), link };
  }

  /** One answer enters the chart now, the rest stays open. Asking twice changes nothing. */
  async acceptOne(ctx: RequestContext, intakeId: string, itemId: string, version: number): Promise<IntakeReviewResponse> {
    const isDone = await this.acceptingOne.accept(ctx, intakeId, itemId, version);
    const review = await this.compose(ctx, intakeId);
    if (!isDone) throw staleVersion(review);
    ctx.audit({ action: 'read', entity: 'intake', entityId: intakeId, patientId: review.patientId });
    return review;
  }

  async accept(ctx: RequestContext, intakeId: string, version: number): Promise<IntakeAcceptedResponse> {
    const intake = await this.intakes.step(ctx, intakeId, version, 'accept', { acceptedAt: ctx.now, acceptedById: ctx.membershipId });
    const accepted = await this.accepting.accept(ctx, intake);
    await this.intakes.finishTasks(ctx, intakeId);
    ctx.audit({ action: 'accept', entity: 'intake', entityId: intakeId, patientId: intake.patientId, fields: accepted.factIds });
    return { ...await this.intakes.show(ctx, intakeId), factsRecorded: accepted.factIds.length, medicinesRecorded: accepted.medicines, safetyStatus: accepted.safetyStatus };
  }

  private async compose(ctx: RequestContext, intakeId: string): Promise<IntakeReviewResponse> {
    const head = await this.intakes.show(ctx, intakeId);
    const patient = await this.patients.require(ctx, head.patientId);
    const kept = await keptAnswers(ctx, intakeId);
    const { respondentName } = await this.intakes.require(ctx, intakeId);
    const consent = await ctx.tx.consent.findFirst({ where: { clinicId: ctx.clinicId, intakeId }, orderBy: { signedAt: 'desc' } });
    const last = await previousIntake(ctx, { id: intakeId, patientId: head.patientId });
    const record = found((await loadScreeningRecords(ctx.tx, ctx.clinicId, [head.patientId])).get(head.patientId));
    return {
      ...head,
      ...toReviewParts({
        kept, person: intakePerson(found(patient), ctx.today), record, performerRole: performerRoleOf(ctx.role), isAccepted: head.status === 'accepted',
        accepted: await acceptedAnswers(ctx, intakeId, kept), recorded: await recordedFacts(ctx, intakeId), lastAnswers: last?.answers ?? {},
      }),
      respondentName,
      lastAcceptedOn: last?.acceptedOn ?? null,
      consentSignedBy: consent?.signedName ?? null,
      consentSignedAt: consent?.signedAt.toISOString() ?? null,
    };
  }
}
