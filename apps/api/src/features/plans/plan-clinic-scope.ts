// Lines of a plan held against the clinic's own settings of who performs what. What stands in the plan already stays until it is changed:
// it keeps the plan from being agreed, not the rest of it from being written.
import { performersAllowed, type ClinicScope, type PerformerRole } from '@legwork/clinical';
import { problem, type ProblemDetail } from '../../platform/http/api.js';
import type { Line } from './plan-checks.js';
import { performersOf } from './plan-limits.js';

type Placed = Pick<Line, 'modalityId' | 'region' | 'side' | 'performerRole'>;

const isSame = (one: Placed, other: Placed): boolean =>
  one.modalityId === other.modalityId && one.region === other.region && one.side === other.side && one.performerRole === other.performerRole;

/** Both lists in the same shape. Only whoever performs is looked at: a profession may plan what it leaves to the other. */
export function refuseOutsideClinicScope(standing: readonly Placed[], lines: readonly Placed[], planner: PerformerRole, scope: ClinicScope): void {
  const errors = lines.flatMap((line, index): ProblemDetail[] => {
    if (standing.some((each) => isSame(each, line))) return [];
    const refused = performersOf(line.performerRole, planner).map((role) => performersAllowed(line.modalityId, role, scope)).find(({ outside }) => outside === 'clinic');
    return refused === undefined ? [] : [{ pointer: `/interventions/${index}/performerRole`, code: 'outside-clinic-scope', detail: refused.scopeWording ?? '' }];
  });
  if (errors.length > 0) throw problem('outside-clinic-scope', { detail: 'This clinic’s settings do not let whoever would perform a line do so.', errors });
}
