// Days of a plan that cannot be.
import { problem, type ProblemDetail } from '../../platform/http/api.js';

const EARLIEST = '1900-01-01';

export function refuseImpossibleDays({ injuryOn }: { readonly injuryOn?: string | null }, today: string): void {
  if (injuryOn === undefined || injuryOn === null || (injuryOn <= today && injuryOn >= EARLIEST)) return;
  const error: ProblemDetail = { pointer: '/injuryOn', code: injuryOn > today ? 'in-future' : 'too-early', detail: 'The injury has happened already, in this lifetime.' };
  throw problem('invalid-input', { errors: [error] });
}
