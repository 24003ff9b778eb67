/** The patient's side of an intake: open the link, prove the birth date, answer, submit. Runs under the link's own database role. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ageYears, intakeDangers, missingItems, type IntakeAnswers } from '@legwork/clinical';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { cookieName, cookieOptions } from '../../platform/http/cookies.js';
import { dayOf, found, newId, problem, type ClinicWork } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { LinkWork } from '../../platform/request/link-work.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { answersOf, keptAnswers } from './kept-answers.js';
import { intakePerson } from './intake-person.js';
import { goneLink, LinkAccess } from './link-access.service.js';
import type { LinkAlertResponse, LinkAnswers, LinkAnswersSavedResponse, LinkCheck, LinkExchangeResponse, LinkIntakeResponse, LinkSubmission, LinkSubmittedResponse, LinkToken } from './link.dto.js';
import { toLinkClinic, toLinkIntake, type LinkIntakeParts } from './link.view.js';
import { isIntakeStatus, mayStep } from './intake-status.js';
import { recordAnswers, refuseBadAnswers } from './record-answers.js';
import { signatureOf } from './signature.js';

/** How long a browser that passed the second check may go on without asking for the birth date again. */
const ACCESS_HOURS = 12;
const MINOR_BELOW_YEARS = 16;

@Injectable()
export class LinkService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly access: LinkAccess, private readonly linkWork: LinkWork) {}

  /** Mail scanners and previews may do this as often as they like: it changes nothing. */
  async exchange(request: FastifyRequest, input: LinkToken): Promise<LinkExchangeResponse> {
    const link = await this.access.byToken(input.token, new Date());
    return this.work(request, link.clinicId, link.linkId, async (work) => {
      const { intake, clinic } = await this.load(work, link.intakeId);
      work.audit({ action: 'read', entity: 'intake-link', entityId: link.linkId, patientId: intake.patientId });
      return { ...toLinkClinic(clinic), language: intake.language, state: mayStep('submit', intake.status) ? 'birth-date' : 'submitted' };
    });
  }

  /** Five wrong birth dates end the link. The count is stored even though the answer is a refusal. */
  async check(request: FastifyRequest, reply: FastifyReply, input: LinkCheck): Promise<LinkIntakeResponse> {
    const link = await this.access.byToken(input.token, new Date());
    const token = newToken();
    const outcome = await this.work(request, link.clinicId, link.linkId, async (work) => {
      const parts = await this.load(work, link.intakeId);
      const { patient, intake } = parts;
      const isRight = patient.birthDate !== null && dayOf(patient.birthDate) === input.birthDate;
      await this.takeTry(work, link.linkId, isRight);
      work.audit({ action: isRight ? 'read' : 'refuse', entity: 'intake-link', entityId: link.linkId, patientId: intake.patientId, reason: isRight ? undefined : 'wrong birth date' });
      if (!isRight) return null;
      const expiresAt = new Date(work.now.getTime() + ACCESS_HOURS * 3_600_000);
      await work.tx.intakeAccess.createMany({ data: [{ clinicId: work.clinicId, id: newId(), linkId: link.linkId, tokenHash: hashToken(token), expiresAt }] });
      if (intake.status === 'requested') {
        await work.tx.intake.updateMany({ where: { clinicId: work.clinicId, id: intake.id, status: 'requested' }, data: { status: 'opened', openedAt: work.now, version: { increment: 1 } } });
      }
      return this.show(work, parts);
    });
    if (outcome === null) {
      throw problem('birth-date-wrong', { detail: 'This is not the birth date the clinic has.', errors: [{ pointer: '/birthDate', code: 'no-match', detail: `${Math.max(0, link.checkTriesLeft - 1)} tries left.` }] });
    }
    void reply.setCookie(cookieName(this.config, 'intake'), token, { ...cookieOptions(this.config), maxAge: ACCESS_HOURS * 3_600 });
    return outcome;
  }

  async read(request: FastifyRequest): Promise<LinkIntakeResponse> {
    const access = await this.accessOf(request);
    return this.work(request, access.clinicId, access.accessId, async (work) => {
      const parts = await this.load(work, access.intakeId);
      work.audit({ action: 'read', entity: 'intake', entityId: access.intakeId, patientId: parts.intake.patientId });
      return this.show(work, parts);
    });
  }

  /** Stores answers and says what they mean when it must not wait: the clinic learns of it in the same transaction. */
  async save(request: FastifyRequest, input: LinkAnswers): Promise<LinkAnswersSavedResponse> {
    const access = await this.accessOf(request);
    return this.work(request, access.clinicId, access.accessId, async (work) => {
      const parts = await this.load(work, access.intakeId);
      refuseClosed(parts.intake.status, 'answer');
      refuseBadAnswers(input.answers, work.today, (index) => `/answers/${index}/value`);
      const saved = await recordAnswers(work, access.intakeId, input.answers.map((answer) => ({ ...answer, answeredAt: new Date(answer.answeredAt) })));
      const alerts = await this.alerts(work, parts);
      await work.tx.intake.updateMany({
        where: { clinicId: work.clinicId, id: access.intakeId },
        data: { status: 'in-progress', highestAlert: alerts[0]?.level ?? null, version: { increment: 1 } },
      });
      work.audit({ action: 'answer', entity: 'intake', entityId: access.intakeId, patientId: parts.intake.patientId, fields: saved.map((answer) => answer.itemId) });
      return { saved, alerts };
    });
  }

  async submit(request: FastifyRequest, input: LinkSubmission): Promise<LinkSubmittedResponse> {
    const access = await this.accessOf(request);
    return this.work(request, access.clinicId, access.accessId, async (work) => {
      const parts = await this.load(work, access.intakeId);
      const { intake, patient, clinic } = parts;
      refuseClosed(intake.status, 'submit');
      const answers = answersOf(await keptAnswers(work, intake.id));
      const person = intakePerson(patient, work.today);
      const missing = missingItems(answers, person);
      if (missing.length > 0) {
        throw problem('incomplete', { detail: 'Some questions still need an answer.', errors: missing.map((itemId) => ({ pointer: `/answers/${itemId}`, code: 'missing', detail: 'Answer this question.' })) });
      }
      const respondent = respondentOf(answers);
      refuseMinorAlone(person.birthDate === undefined ? undefined : ageYears(person.birthDate, work.today), respondent.relation);
      const text = found(await work.tx.consentText.findFirst({ where: { clinicId: work.clinicId, id: input.consent.textId } }));
      await work.tx.consent.createMany({ data: [{
        clinicId: work.clinicId, id: newId(), patientId: patient.id, intakeId: intake.id, consentTextId: text.id,
        relation: respondent.relation, signedAt: work.now, ...signatureOf(input.consent),
      }] });
      const { count } = await work.tx.intake.updateMany({
        where: { clinicId: work.clinicId, id: intake.id, status: { in: ['requested', 'opened', 'in-progress'] } },
        data: { status: 'submitted', submittedAt: work.now, respondentRelation: respondent.relation, respondentName: respondent.name, version: { increment: 1 } },
      });
      if (count === 0) refuseClosed('submitted', 'submit');
      await this.openTask(work, { kind: 'intake-review', severity: intake.highestAlert ?? 'none', patientId: patient.id, intakeId: intake.id });
      work.audit({ action: 'submit', entity: 'intake', entityId: intake.id, patientId: patient.id, fields: ['consent'] });
      return { ...toLinkClinic(clinic), state: 'submitted', alerts: await this.alerts(work, parts) };
    });
  }

  /** Takes one try before the date is judged by its answer, and gives it back to the right one: guesses sent at once wait for each other. */
  private async takeTry(work: ClinicWork, linkId: string, isRight: boolean): Promise<void> {
    const { count } = await work.tx.intakeLink.updateMany({ where: { clinicId: work.clinicId, id: linkId, checkTriesLeft: { gt: 0 } }, data: { checkTriesLeft: { decrement: 1 } } });
    if (count === 0) throw goneLink();
    if (isRight) await work.tx.intakeLink.updateMany({ where: { clinicId: work.clinicId, id: linkId }, data: { checkTriesLeft: { increment: 1 } } });
  }

  private async load(work: ClinicWork, intakeId: string) {
    const key = { clinicId: work.clinicId };
    const intake = found(await work.tx.intake.findFirst({ where: { ...key, id: intakeId } }));
    const patient = found(await work.tx.patient.findFirst({
      where: { ...key, id: intake.patientId },
      select: { id: true, givenName: true, preferredName: true, birthDate: true, sexAtBirth: true },
    }));
    const clinic = found(await work.tx.clinic.findFirst({ where: { id: work.clinicId }, select: { name: true, phone: true, emergencyNumber: true } }));
    return { intake, patient, clinic };
  }

  private async show(work: ClinicWork, parts: LinkIntakeParts): Promise<LinkIntakeResponse> {
    const kept = await keptAnswers(work, parts.intake.id);
    const texts = await work.tx.consentText.findMany({
      where: { clinicId: work.clinicId, language: { in: [parts.intake.language, 'en'] } }, orderBy: { number: 'desc' },
    });
    const text = texts.find((each) => each.language === parts.intake.language) ?? texts[0] ?? null;
    return toLinkIntake(parts, [...kept.values()], text, work.today);
  }

  /** Emergencies and stops that the answers so far set off, most severe first; the clinic's inbox gets them at once. */
  private async alerts(work: ClinicWork, { intake, patient }: LinkIntakeParts): Promise<LinkAlertResponse[]> {
    const answers = answersOf(await keptAnswers(work, intake.id));
    const person = intakePerson(patient, work.today);
    const alerts = intakeDangers(answers, person).map(({ level, wording }) => ({ level, wording }));
    const level = alerts[0]?.level;
    if (level !== undefined) {
      await this.openTask(work, { kind: level === 'emergency' ? 'emergency-answer' : 'stop-answer', severity: level, patientId: patient.id, intakeId: intake.id });
    }
    return alerts;
  }

  /** The link's role may add a task but not change one: a cause that is already known stays as it is. */
  private async openTask(work: ClinicWork, task: { kind: string; severity: string; patientId: string; intakeId: string }): Promise<void> {
    await work.tx.task.createMany({
      skipDuplicates: true,
      data: [{
        clinicId: work.clinicId, id: newId(), kind: task.kind, severity: task.severity, patientId: task.patientId,
        subjectKind: 'intake', subjectId: task.intakeId, causeKey: `${task.kind}:${task.intakeId}`,
      }],
    });
  }

  private accessOf(request: FastifyRequest) {
    return this.access.byCookie(request.cookies[cookieName(this.config, 'intake')], new Date());
  }

  private work<T>(request: FastifyRequest, clinicId: string, actorId: string, run: (work: ClinicWork) => Promise<T>): Promise<T> {
    return this.linkWork.run({ clinicId, actorId, actorName: 'patient link', requestId: requestIdOf(request) }, run);
  }
}

function refuseClosed(status: string, step: 'answer' | 'submit'): void {
  if (!isIntakeStatus(status) || !mayStep(step, status)) throw problem('gone', { detail: 'Your answers are already with the clinic. Call if something has changed.' });
}

type Relation = 'self' | 'parent' | 'carer' | 'staff';
const RELATIONS: readonly Relation[] = ['self', 'parent', 'carer', 'staff'];

function respondentOf(answers: IntakeAnswers): { relation: Relation; name: string | null } {
  const answer = answers['respondent'];
  const given = typeof answer === 'object' && answer !== null && 'relation' in answer ? answer.relation : 'self';
  const name = typeof answer === 'object' && answer !== null && 'name' in answer && typeof answer.name === 'string' ? answer.name : null;
  return { relation: RELATIONS.find((relation) => relation === given) ?? 'self', name };
}

function refuseMinorAlone(age: number | undefined, relation: Relation): void {
  if (age !== undefined && age < MINOR_BELOW_YEARS && relation === 'self') {
    throw problem('guardian-needed', { detail: 'A parent or guardian has to sign for someone under 16.', errors: [{ pointer: '/answers/respondent', code: 'guardian-needed', detail: 'Who is answering?' }] });
  }
}
