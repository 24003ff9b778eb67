import type { IntakeContext } from '@legwork/clinical';
import { dayOf } from '../../platform/time/clinic-day.js';

type SexAtBirth = NonNullable<IntakeContext['sexAtBirth']>;
const SEXES: readonly SexAtBirth[] = ['female', 'male', 'intersex', 'prefer-not-to-say'];

/** What the clinic already knows of the person, so that the form does not ask it again. */
export function intakePerson(patient: { readonly birthDate: Date | null; readonly sexAtBirth: string | null }, today: string): IntakeContext {
  return {
    today,
    birthDate: patient.birthDate === null ? undefined : dayOf(patient.birthDate),
    sexAtBirth: SEXES.find((sex) => sex === patient.sexAtBirth),
  };
}
