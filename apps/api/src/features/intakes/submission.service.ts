/** Submitting an intake: complete, consented, signed by somebody who may; then it is with the clinic. */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { intakeDangers, missingItems, type IntakeAnswers, type IntakeDanger } from '@legwork/clinical';
import { dateOfDay, dayIn, found, newId, problem } from '../../platform/http/api.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { LinkWork } from '../../platform/request/link-work.js';
import { ConsentDocuments } from '../consents/consent-documents.service.js';
import { intakePerson } from './intake-person.js';
import { alertTask, toAlerts, wordingsIn } from './link-alerts.js';
import { LinkDoor, refuseClosed } from './link-door.service.js';
import type { LinkSubmission, LinkSubmittedResponse } from './link.dto.js';
import { toLinkClinic, type ClinicParts } from './link.view.js';
import { refusalWords } from './refusal-words.js';
import { refuseMinorAlone, respondentOf } from './respondent.js';
import { signatureOf } from './signature.js';

/** An answer from another device may arrive between reading and writing; then what was decided is decided again. */
const MOST_READINGS = 5;

interface ToSubmit {
  readonly intake: { readonly id: string; readonly status: string; readonly language: string; readonly version: number };
  readonly patient: { readonly id: string; readonly birthDate: string | null; readonly sexAtBirth: string | null };
  readonly clinic: ClinicParts & { readonly timeZone: string };
  readonly answers: IntakeAnswers;
}

type Outcome = 'submitted' | 'changed' | 'unknown-text';

@Injectable()
export class SubmissionService {
  constructor(private readonly door: LinkDoor, private readonly linkWork: LinkWork, private readonly documents: ConsentDocuments) {}

  /** Hot job: one statement reads, the decision is made here, one statement writes it with consent, tasks and audit row. */
  async submit(request: FastifyRequest, input: LinkSubmission): Promise<LinkSubmittedResponse> {
    const access = await this.door.accessOf(request);
    const signature = signatureOf(input.consent, access.language);
    const choices = (input.consent.areas ?? []).map(({ area, choice }) => ({ id: newId(), area, choice }));
    for (let reading = 0; reading < MOST_READINGS; reading += 1) {
      const now = new Date();
      const { intake, patient, clinic, answers } = await this.read(access.clinicId, access.intakeId);
      refuseClosed(intake.status, 'submit', intake.language);
      const birthDate = patient.birthDate === null ? null : dateOfDay(patient.birthDate);
      const person = intakePerson({ birthDate, sexAtBirth: patient.sexAtBirth }, dayIn(clinic.timeZone, now));
      refuseIncomplete(missingItems(answers, person), intake.language);
      const respondent = respondentOf(answers);
      refuseMinorAlone(person, respondent.relation, intake.language);
      const dangers = intakeDangers(answers, person, wordingsIn(intake.language));
      const [outcome] = await this.linkWork.statement<{ readonly outcome: Outcome }>(
        'submit_intake',
        'select submit_intake($1::uuid, $2::uuid, $3, $4::uuid, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11::jsonb, $12) as outcome',
        [
          access.clinicId, access.accessId, requestIdOf(request), intake.id, intake.version, dangers[0]?.level ?? null, respondent.relation,
          respondent.name, JSON.stringify({ id: newId(), textId: input.consent.textId, ...signature }), JSON.stringify(choices),
          JSON.stringify(tasksOf(intake.id, dangers)), now,
        ],
      );
      if (outcome?.outcome === 'unknown-text') throw problem('not-found');
      if (outcome?.outcome === 'submitted') {
        return { ...toLinkClinic(clinic), state: 'submitted', alerts: toAlerts(dangers), documentUrl: '/api/v1/link/consent-document' };
      }
    }
    throw problem('conflict', { detail: refusalWords(access.language).otherDevice });
  }

  /** The patient's copy of what was signed; 404 before anything was. */
  async consentDocument(request: FastifyRequest): Promise<Buffer> {
    const access = await this.door.accessOf(request);
    return this.door.work(request, access.clinicId, access.accessId, (work) => this.documents.forIntake(work, access.intakeId));
  }

  private async read(clinicId: string, intakeId: string): Promise<ToSubmit> {
    const [row] = await this.linkWork.statement<{ readonly found: ToSubmit | null }>(
      'intake_to_submit', 'select intake_to_submit($1::uuid, $2::uuid) as found', [clinicId, intakeId],
    );
    return found(row?.found ?? null);
  }
}

function refuseIncomplete(missing: readonly string[], language: string): void {
  if (missing.length === 0) return;
  const words = refusalWords(language);
  throw problem('incomplete', {
    detail: words.incomplete,
    errors: missing.map((itemId) => ({ pointer: `/answers/${itemId}`, code: 'missing', detail: words.answerThis })),
  });
}

function tasksOf(intakeId: string, dangers: readonly IntakeDanger[]) {
  const [worst] = dangers;
  const review = { id: newId(), kind: 'intake-review', severity: worst?.level ?? 'none', causeKey: `intake-review:${intakeId}` };
  return worst === undefined ? [review] : [review, { id: newId(), ...alertTask(intakeId, worst.level) }];
}
