// Who may do what with a plan. An assistant drafts; agreeing and ending are a practitioner's.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { PlanCan } from './plan-responses.dto.js';
import type { PlanStatus } from './plans.dto.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;
const open = (status: PlanStatus): boolean => status === 'draft' || status === 'active';

export function planRights({ role }: { readonly role: Role }, { status, injuryOn }: { readonly status: PlanStatus; readonly injuryOn: Date | null }): PlanCan {
  const practises = practitioners.includes(role);
  return {
    edit: open(status) && (practises || status === 'draft'),
    activate: open(status) && practises,
    complete: open(status) && practises,
    confirmMove: open(status) && practises && injuryOn !== null,
  };
}
