// Which dates a person's record may carry.
import { problem, type ProblemDetail } from '../../platform/http/api.js';

const EARLIEST_BIRTH = '1900-01-01';

interface PersonDates {
  readonly birthDate?: string | null | undefined;
  readonly deceasedOn?: string | null | undefined;
}

export function problemsOfDates({ birthDate, deceasedOn }: PersonDates, today: string): ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  if (birthDate != null && birthDate < EARLIEST_BIRTH) problems.push({ pointer: '/birthDate', code: 'too-early', detail: 'The birth date must be 1900-01-01 or later.' });
  if (birthDate != null && birthDate > today) problems.push({ pointer: '/birthDate', code: 'in-future', detail: 'The birth date must not lie in the future.' });
  if (deceasedOn != null && deceasedOn > today) problems.push({ pointer: '/deceasedOn', code: 'in-future', detail: 'The day of death must not lie in the future.' });
  if (deceasedOn != null && birthDate != null && deceasedOn < birthDate) problems.push({ pointer: '/deceasedOn', code: 'before-birth', detail: 'The day of death must not lie before the birth date.' });
  return problems;
}

export function checkDates(dates: PersonDates, today: string): void {
  const errors = problemsOfDates(dates, today);
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
