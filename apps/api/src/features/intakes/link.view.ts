import { dayOf } from '../../platform/time/clinic-day.js';
import { isIntakeStatus, mayStep } from './intake-status.js';
import type { KeptAnswer } from './kept-answers.js';
import type { LinkClinicResponse, LinkIntakeResponse } from './link.dto.js';

interface ClinicParts { readonly name: string; readonly phone: string | null; readonly emergencyNumber: string }

export interface LinkIntakeParts {
  readonly intake: { readonly id: string; readonly patientId: string; readonly status: string; readonly language: string; readonly requestedItems: unknown; readonly message: string | null };
  readonly patient: { readonly id: string; readonly givenName: string; readonly preferredName: string | null; readonly birthDate: Date | null; readonly sexAtBirth: string | null };
  readonly clinic: ClinicParts;
}

export const toLinkClinic = (clinic: ClinicParts): LinkClinicResponse => ({
  clinicName: clinic.name, clinicPhone: clinic.phone, emergencyNumber: clinic.emergencyNumber,
});

const textsOf = (value: unknown): string[] | null => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : null);

/** After submission the link shows nobody's answers any more: it may have been forwarded. */
export function toLinkIntake(parts: LinkIntakeParts, answers: readonly KeptAnswer[], text: { id: string; number: number; body: string } | null, today: string): LinkIntakeResponse {
  const { intake, patient, clinic } = parts;
  const isOpen = isIntakeStatus(intake.status) && mayStep('answer', intake.status);
  if (!isOpen) {
    return {
      ...toLinkClinic(clinic), state: 'submitted', language: intake.language, today, firstName: null, birthDate: null, sexAtBirth: null,
      answers: [], requestedItems: null, message: null, consentText: null,
    };
  }
  return {
    ...toLinkClinic(clinic), state: 'open', language: intake.language, today,
    firstName: patient.preferredName ?? patient.givenName,
    birthDate: patient.birthDate === null ? null : dayOf(patient.birthDate),
    sexAtBirth: patient.sexAtBirth,
    answers: answers.map(({ itemId, value, highestSeq }) => ({ itemId, value, seq: highestSeq })),
    requestedItems: textsOf(intake.requestedItems),
    message: intake.message,
    consentText: text && { textId: text.id, number: text.number, body: text.body },
  };
}
