/** The patient's side of a plan: open the link, prove the birth date, read, agree, mark what was done at home. */
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addDays, newId, problem, type ClinicWork } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { languageAskedFor, linkEnding, wrongBirthDate } from '../intakes/link-endings.js';
import type { LinkCheck, LinkToken } from '../intakes/link.dto.js';
import { toLinkClinic } from '../intakes/link.view.js';
import { LONGEST_DAYS } from './adherence.js';
import { CareAccess, type CareLinkOfToken } from './care-access.service.js';
import { ACCESS_MS, CareDoor, DAY_MS, type OpenCare } from './care-door.service.js';
import { carePage } from './care-page.js';
import { ownCareParts } from './care-parts.js';
import type { CareAgreement, CareDoneListResponse, CareDoneResponse, CareDoorResponse, CareLanguage, CareMarks, CareResponse } from './care.dto.js';

@Injectable()
export class CareService {
  constructor(private readonly access: CareAccess, private readonly door: CareDoor) {}

  /** Mail scanners and previews may do this as often as they like: it changes nothing. */
  async exchange(request: FastifyRequest, { token }: LinkToken): Promise<CareDoorResponse> {
    const link = await this.access.byToken(token, new Date(), languageAskedFor(request));
    return this.door.work(request, link.clinicId, link.linkId, async (work) => {
      const { parts, clinic } = await this.door.load(work);
      work.audit({ action: 'read', entity: 'care-link', entityId: link.linkId, patientId: parts.patient.id });
      return { ...toLinkClinic(clinic), language: parts.patient.language };
    });
  }

  /** Five wrong birth dates end the link. The count is stored even though the answer is a refusal. */
  async check(request: FastifyRequest, reply: FastifyReply, { token, birthDate }: LinkCheck): Promise<CareResponse> {
    const link = await this.access.byToken(token, new Date(), languageAskedFor(request));
    const cookie = newToken();
    const outcome = await this.door.work(request, link.clinicId, link.linkId, async (work) => {
      const care = await this.door.load(work);
      const isRight = care.parts.patient.birthDate === birthDate;
      await takeTry(work, link, isRight);
      work.audit({ action: isRight ? 'read' : 'refuse', entity: 'care-link', entityId: link.linkId, patientId: care.parts.patient.id, reason: isRight ? undefined : 'wrong birth date' });
      if (!isRight) return null;
      await work.tx.careAccess.createMany({ data: [{ clinicId: work.clinicId, id: newId(), linkId: link.linkId, tokenHash: hashToken(cookie), expiresAt: new Date(work.now.getTime() + ACCESS_MS) }] });
      return toCare(work, care, undefined);
    });
    if (outcome === null) throw wrongBirthDate(link.checkTriesLeft - 1, link.language);
    this.door.keepCookie(reply, cookie);
    return outcome;
  }

  async read(request: FastifyRequest, reply: FastifyReply, { language }: CareLanguage): Promise<CareResponse> {
    const answer = await this.door.open(request, async (work, care, accessId) => {
      // Put off once a day at the most, so that reading again changes nothing.
      await work.tx.careAccess.updateMany({ where: { clinicId: work.clinicId, id: accessId, expiresAt: { lt: new Date(work.now.getTime() + ACCESS_MS - DAY_MS) } }, data: { expiresAt: new Date(work.now.getTime() + ACCESS_MS) } });
      work.audit({ action: 'read', entity: 'plan', entityId: care.parts.plan.id, patientId: care.parts.patient.id });
      return toCare(work, care, language);
    });
    const cookie = this.door.cookieOf(request);
    if (cookie !== undefined) this.door.keepCookie(reply, cookie);
    return answer;
  }

  /** Keeps what a device marked, whenever it could send it. */
  async mark(request: FastifyRequest, { marks }: CareMarks): Promise<CareDoneListResponse> {
    return this.door.open(request, async (work, { parts }) => {
      refuseOtherDays(marks, parts.plan.startedOn, work.today);
      const rows = marks.map(({ mark, exerciseId, doneOn, pain, note, markedAt, undone }) => ({ id: mark, exerciseId, doneOn, pain: pain ?? null, note: note ?? null, markedAt, undone }));
      await work.tx.$queryRaw`select care_mark(${JSON.stringify(rows)}::jsonb, ${work.now})`;
      work.audit({ action: 'answer', entity: 'exercise-log', entityId: parts.plan.id, patientId: parts.patient.id, fields: [...new Set(marks.map(({ exerciseId }) => exerciseId))] });
      return { done: recent((await ownCareParts(work)).done, work.today) };
    });
  }

  /** Only with the version that was read: a newer one is read first. The first agreement with it stands. */
  async agree(request: FastifyRequest, { number, signedName, relation }: CareAgreement): Promise<CareResponse> {
    return this.door.open(request, async (work, { parts }) => {
      const { version } = parts;
      if (version.number !== number) throw problem('stale-version', { detail: 'The plan has changed in the meantime. Read it again.' });
      await work.tx.$queryRaw`select care_agree(${newId()}::uuid, ${version.id}::uuid, ${signedName}, ${relation}, ${work.now})`;
      work.audit({ action: 'sign', entity: 'plan-agreement', entityId: parts.plan.id, patientId: parts.patient.id, fields: [relation] });
      return toCare(work, await this.door.load(work), undefined);
    });
  }
}

/** Takes one try before the date is judged, and gives it back to the right one: guesses sent at once wait for each other. */
async function takeTry(work: ClinicWork, { linkId, language }: CareLinkOfToken, isRight: boolean): Promise<void> {
  const { count } = await work.tx.careLink.updateMany({ where: { clinicId: work.clinicId, id: linkId, checkTriesLeft: { gt: 0 } }, data: { checkTriesLeft: { decrement: 1 } } });
  if (count === 0) throw linkEnding('link-locked', language);
  if (isRight) await work.tx.careLink.updateMany({ where: { clinicId: work.clinicId, id: linkId }, data: { checkTriesLeft: { increment: 1 } } });
}

/** A phone in another time zone may be a day ahead of the clinic. */
function refuseOtherDays(marks: CareMarks['marks'], startedOn: string, today: string): void {
  const [first, last] = [addDays(startedOn, -1), addDays(today, 1)];
  const errors = marks.flatMap(({ doneOn }, index) => (doneOn < first || doneOn > last ? [{ pointer: `/marks/${index}/doneOn`, code: 'not-possible', detail: 'This day is outside the plan.' }] : []));
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

const recent = (done: OpenCare['parts']['done'], today: string): CareDoneResponse[] => done.filter(({ doneOn }) => doneOn > addDays(today, -LONGEST_DAYS));

function toCare({ today }: ClinicWork, { parts, clinic }: OpenCare, language: string | undefined): CareResponse {
  const { patient, plan, version, agreement } = parts;
  return {
    ...toLinkClinic(clinic), language: patient.language, today, firstName: patient.preferredName ?? patient.givenName, planTitle: plan.title, number: version.number,
    agreement: agreement === null ? null : { signedName: agreement.signedName, agreedAt: new Date(agreement.agreedAt).toISOString() },
    page: carePage(parts, version.content, { today, language: language ?? patient.language }), done: recent(parts.done, today),
  };
}
