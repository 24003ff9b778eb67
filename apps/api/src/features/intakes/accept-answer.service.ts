/** Accepts one answer while the rest stays open: its fact, medicines or allergies enter the chart now, and the screening runs anew. */
import { Injectable } from '@nestjs/common';
import { answersToFacts, findQuestion } from '@legwork/clinical';
import { found, problem, type RequestContext } from '../../platform/http/api.js';
import { FactsService } from '../facts/facts.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { AcceptIntakeService } from './accept-intake.service.js';
import { acceptedAnswers, notRecorded, onlyAccepted, recordedFacts } from './accepted-answers.js';
import { factsOfAnswer } from './facts-of-answer.js';
import { intakePerson } from './intake-person.js';
import { mayStep } from './intake-status.js';
import { IntakesService } from './intakes.service.js';
import { answersOf, keptAnswers } from './kept-answers.js';

@Injectable()
export class AcceptAnswerService {
  constructor(
    private readonly intakes: IntakesService,
    private readonly accepting: AcceptIntakeService,
    private readonly patients: PatientsService,
    private readonly facts: FactsService,
    private readonly screenings: ScreeningsService,
  ) {}

  /** False when somebody else was quicker. An answer that was accepted before is left as it is. */
  async accept(ctx: RequestContext, intakeId: string, itemId: string, version: number): Promise<boolean> {
    const intake = await this.intakes.require(ctx, intakeId);
    if (intake.version !== version) return false;
    if (!mayStep('accept', intake.status)) throw problem('not-possible', { detail: `Answers of an intake that is ${intake.status} are not accepted one by one.` });
    const kept = await keptAnswers(ctx, intakeId);
    const answer = kept.get(itemId);
    if (findQuestion(itemId) === undefined || answer === undefined) throw problem('not-found');
    const acceptedBefore = await acceptedAnswers(ctx, intakeId, kept);
    if (acceptedBefore.has(itemId)) return true;
    const { count } = await ctx.tx.intake.updateMany({ where: { clinicId: ctx.clinicId, id: intakeId, version }, data: { version: { increment: 1 } } });
    if (count === 0) return false;

    const answers = answersOf(kept);
    const person = intakePerson(found(await this.patients.require(ctx, intake.patientId)), ctx.today);
    const entering = factsOfAnswer({ itemId, answers, accepted: onlyAccepted(answers, acceptedBefore), person });
    const origin = this.accepting.originOf(intake);
    await this.facts.record(ctx, intake.patientId, notRecorded(entering, await recordedFacts(ctx, intakeId)), origin);
    const told = answersToFacts(answers, person);
    if (itemId === 'medicines') await this.accepting.recordMedicines(ctx, intake, told);
    if (itemId === 'allergies') await this.accepting.recordAllergies(ctx, intake, told);
    await ctx.tx.acceptedAnswer.create({ data: { clinicId: ctx.clinicId, intakeId, itemId, seq: answer.seq, acceptedById: ctx.membershipId, acceptedAt: ctx.now } });
    await this.screenings.rescreen(ctx, intake.patientId, { cause: 'intake', episodeId: intake.episodeId });
    ctx.audit({ action: 'accept', entity: 'intake', entityId: intakeId, patientId: intake.patientId, fields: [itemId] });
    return true;
  }
}
