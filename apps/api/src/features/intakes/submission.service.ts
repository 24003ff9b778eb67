/** Submitting an intake: complete, consented, signed by somebody who may; then it is with the clinic. */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ageYears, missingItems, type IntakeAnswers } from '@legwork/clinical';
import { found, newId, problem } from '../../platform/http/api.js';
import { intakePerson } from './intake-person.js';
import { answersOf, keptAnswers } from './kept-answers.js';
import { openLinkTask, raiseAlerts } from './link-alerts.js';
import { LinkDoor, refuseClosed } from './link-door.service.js';
import type { LinkSubmission, LinkSubmittedResponse } from './link.dto.js';
import { toLinkClinic } from './link.view.js';
import { signatureOf } from './signature.js';

const MINOR_BELOW_YEARS = 16;

@Injectable()
export class SubmissionService {
  constructor(private readonly door: LinkDoor) {}

  async submit(request: FastifyRequest, input: LinkSubmission): Promise<LinkSubmittedResponse> {
    const access = await this.door.accessOf(request);
    return this.door.work(request, access.clinicId, access.accessId, async (work) => {
      const parts = await this.door.load(work, access.intakeId);
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
      await openLinkTask(work, { kind: 'intake-review', severity: intake.highestAlert ?? 'none', patientId: patient.id, intakeId: intake.id });
      work.audit({ action: 'submit', entity: 'intake', entityId: intake.id, patientId: patient.id, fields: ['consent'] });
      return { ...toLinkClinic(clinic), state: 'submitted', alerts: await raiseAlerts(work, parts) };
    });
  }
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
