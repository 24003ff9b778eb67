// The values of a step's form and the request they make. Pure.
import type { Schema } from '../../../lib/api';
import { sendWays, type Referral, type ReferralStep } from '../referral-words';
import { stepRules, type StepField } from './step-rules';

export type StepValues = Readonly<Partial<Record<Exclude<StepField, 'patientTold'>, string>>> & { readonly patientTold?: boolean };

export const isStepValues = (value: unknown): value is StepValues => typeof value === 'object' && value !== null && !Array.isArray(value);

const missingWords: Readonly<Record<StepField, string>> = {
  way: 'Choose how it goes out.',
  appointmentOn: 'Give the day.',
  reply: 'Write what was said.',
  repliedOn: 'Give the day.',
  outcome: 'Say what followed.',
  patientTold: 'Tell the patient first.',
  closeReason: 'There is no reply: say why it is closed without one.',
  note: 'Say what is missing.',
  dueOn: 'Give the day.',
};

const textOf = (values: StepValues, field: Exclude<StepField, 'patientTold'>): string | undefined => {
  const text = values[field]?.trim();
  return text === '' ? undefined : text;
};

/** A sentence for each field that the step needs and does not have. */
export const missingFields = (step: ReferralStep, referral: Referral, values: StepValues): Readonly<Partial<Record<StepField, string>>> =>
  Object.fromEntries(
    stepRules[step].fields(referral)
      .filter(({ field, needed }) => needed && (field === 'patientTold' ? values.patientTold !== true : textOf(values, field) === undefined))
      .map(({ field }) => [field, missingWords[field]]),
  );

/** Only what the step takes: the server refuses any other field. */
export const stepRequest = (step: ReferralStep, referral: Referral, values: StepValues): Schema['ReferralStepInput'] => {
  const given = stepRules[step].fields(referral).flatMap(({ field }): readonly (readonly [string, string | boolean])[] => {
    if (field === 'patientTold') return values.patientTold === true ? [[field, true]] : [];
    const text = field === 'way' ? sendWays.find((way) => way === values.way) : textOf(values, field);
    return text === undefined ? [] : [[field, text]];
  });
  return { step, ...Object.fromEntries(given) };
};
