// Who may do what with a plan. An assistant drafts; agreeing and ending are a practitioner's.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { PlanCan } from './plan-responses.dto.js';
import type { PlanStatus } from './plans.dto.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;
const open = (status: PlanStatus): boolean => status === 'draft' || status === 'active';

interface RightsOf {
  readonly status: string;
  readonly injuryOn: Date | null;
  readonly course: string | null;
}

export function planRights({ role }: { readonly role: Role }, { injuryOn, course, ...plan }: RightsOf): PlanCan {
  const practises = practitioners.includes(role);
  const status = plan.status as PlanStatus;
  return {
    edit: open(status) && (practises || status === 'draft'),
    activate: open(status) && practises,
    complete: open(status) && practises,
    // The course of a lasting problem begins on the day the plan is agreed; that of an injury on its own day.
    confirmMove: practises && (course === 'lasting' ? status === 'active' : open(status) && injuryOn !== null),
  };
}
