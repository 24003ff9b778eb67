// Who owns a line of a joint plan. The role that performs a line owns it; one that either performs, and what the patient does, belongs to
// both. Only the owner's role, or a physiotherapist, changes a line: a massage therapist leaves a physiotherapist's lines as they are.
import { isDeepStrictEqual } from 'node:util';
import { problem, type ProblemDetail } from '../../platform/http/api.js';

export const LINE_OWNERS = ['massage-therapist', 'physiotherapist', 'both'] as const;
export type LineOwner = (typeof LINE_OWNERS)[number];

export const ownerOf = (performerRole: string): LineOwner => (performerRole === 'massage-therapist' || performerRole === 'physiotherapist' ? performerRole : 'both');

export const mayChangeLine = (role: string, performerRole: string): boolean => role === 'physiotherapist' || ownerOf(performerRole) !== 'physiotherapist';

interface OwnedLine {
  readonly performerRole: string;
}

/** A line that belongs to another role and is left exactly as it stands. */
export const isLeftToOthers = <Line extends OwnedLine>(before: readonly Line[], line: Line, role: string): boolean =>
  !mayChangeLine(role, line.performerRole) && before.some((each) => isDeepStrictEqual(each, line));

/** Both lists in the same shape, in the order of the plan. Refused is what would change, drop or add a line of another role. */
export function refuseLinesOfOthers<Line extends OwnedLine>(before: readonly Line[], after: readonly Line[], role: string): void {
  const left = before.filter(({ performerRole }) => !mayChangeLine(role, performerRole));
  const errors = after.flatMap((line, index): ProblemDetail[] => {
    if (mayChangeLine(role, line.performerRole)) return [];
    const same = left.findIndex((each) => isDeepStrictEqual(each, line));
    if (same < 0) return [{ pointer: `/interventions/${index}`, code: 'line-of-another-role', detail: 'This line belongs to the physiotherapist, who changes it.' }];
    left.splice(same, 1);
    return [];
  });
  if (left.length > 0) errors.push({ pointer: '/interventions', code: 'line-of-another-role', detail: 'A line of the physiotherapist would be dropped. Only a physiotherapist takes it away.' });
  if (errors.length > 0) throw problem('line-of-another-role', { detail: 'A line of the plan belongs to another role.', errors });
}
