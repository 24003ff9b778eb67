// What each step asks for, in the order of its little form. The server decides again; this only spares a round trip.
import type { Referral, ReferralStep } from '../referral-words';

export type StepField = 'way' | 'appointmentOn' | 'reply' | 'repliedOn' | 'outcome' | 'patientTold' | 'closeReason' | 'note' | 'dueOn';

interface FieldRule {
  readonly field: StepField;
  readonly needed: boolean;
}

interface StepRule {
  readonly fields: (referral: Referral) => readonly FieldRule[];
  /** What happens then, in a sentence */
  readonly lead: string;
}

const need = (field: StepField): FieldRule => ({ field, needed: true });
const may = (field: StepField): FieldRule => ({ field, needed: false });

const tellPatient = ({ patientTold }: Referral): readonly FieldRule[] => (patientTold ? [] : [may('patientTold')]);

/** A loop is closed only with an outcome, a patient who knows, and a reply or the reason why there is none. */
const closing = ({ outcome, patientTold, reply }: Referral): readonly FieldRule[] => [
  outcome === null ? need('outcome') : may('outcome'),
  ...(patientTold ? [] : [need('patientTold')]),
  ...(reply === null ? [need('closeReason')] : []),
  may('note'),
];

export const stepRules: Readonly<Record<ReferralStep, StepRule>> = {
  send: { lead: 'The letter is final once it is sent.', fields: () => [need('way'), may('note'), may('dueOn')] },
  acknowledge: { lead: 'The other side has it.', fields: () => [may('note'), may('dueOn')] },
  appointment: { lead: 'The next step is due a week after the appointment.', fields: () => [need('appointmentOn'), may('note'), may('dueOn')] },
  reply: { lead: 'What the other side found and advises.', fields: (referral) => [need('reply'), may('repliedOn'), ...tellPatient(referral), may('note'), may('dueOn')] },
  'act-on': { lead: 'What follows from the reply for the treatment here.', fields: (referral) => [need('outcome'), ...tellPatient(referral), may('note'), may('dueOn')] },
  close: { lead: 'A closed referral is not opened again.', fields: closing },
  'ask-for-information': { lead: 'Say what is missing, so that everybody knows what is waited for.', fields: () => [need('note'), may('dueOn')] },
  triage: { lead: 'Who sees the patient, and how soon.', fields: (referral) => [...tellPatient(referral), may('note'), may('dueOn')] },
  book: { lead: 'The day of the first visit here.', fields: () => [need('appointmentOn'), may('note'), may('dueOn')] },
  see: { lead: 'The visit took place.', fields: (referral) => [...tellPatient(referral), may('note'), may('dueOn')] },
  report: { lead: 'What you reported to the person who referred.', fields: (referral) => [need(referral.letter === null ? 'reply' : 'way'), may('repliedOn'), ...tellPatient(referral), may('note'), may('dueOn')] },
};
