import { dayOrNull } from '../../platform/time/clinic-day.js';
import { isIntakeStatus, mayStep } from './intake-status.js';
import type { KeptAnswer } from './kept-answers.js';
import { LINK_LANGUAGES, type LinkClinicResponse, type LinkIntakeResponse, type LinkPreviousResponse } from './link.dto.js';

export interface ClinicParts { readonly name: string; readonly phone: string | null; readonly emergencyNumber: string }

export interface LinkIntakeParts {
  readonly intake: { readonly id: string; readonly patientId: string; readonly status: string; readonly language: string; readonly requestedItems: unknown; readonly message: string | null };
  readonly patient: { readonly id: string; readonly givenName: string; readonly preferredName: string | null; readonly birthDate: Date | null; readonly sexAtBirth: string | null };
  readonly clinic: ClinicParts & { readonly timeZone: string };
}

export const toLinkClinic = (clinic: ClinicParts): LinkClinicResponse => ({
  clinicName: clinic.name, clinicPhone: clinic.phone, emergencyNumber: clinic.emergencyNumber,
});

const textsOf = (value: unknown): string[] | null => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : null);

export interface LinkIntakeContent {
  readonly answers: readonly KeptAnswer[];
  readonly consentText: { readonly id: string; readonly number: number; readonly body: string } | null;
  readonly previous: LinkPreviousResponse | null;
  readonly handOver: boolean;
  readonly today: string;
}

/** After submission the link shows nobody's answers any more: it may have been forwarded. */
export function toLinkIntake(parts: LinkIntakeParts, content: LinkIntakeContent): LinkIntakeResponse {
  const { intake, patient, clinic } = parts;
  const isOpen = isIntakeStatus(intake.status) && mayStep('answer', intake.status);
  const frame = {
    ...toLinkClinic(clinic), clinic: { timeZone: clinic.timeZone }, language: intake.language, languages: [...LINK_LANGUAGES],
    today: content.today, handOver: content.handOver,
  };
  if (!isOpen) {
    return { ...frame, state: 'submitted', firstName: null, birthDate: null, sexAtBirth: null, answers: [], previous: null, requestedItems: null, message: null, consentText: null };
  }
  const text = content.consentText;
  return {
    ...frame, state: 'open',
    firstName: patient.preferredName ?? patient.givenName,
    birthDate: dayOrNull(patient.birthDate),
    sexAtBirth: patient.sexAtBirth,
    answers: content.answers.map(({ itemId, value, highestSeq }) => ({ itemId, value, seq: highestSeq })),
    previous: content.previous,
    requestedItems: textsOf(intake.requestedItems),
    message: intake.message,
    consentText: text && { textId: text.id, number: text.number, body: text.body },
  };
}
