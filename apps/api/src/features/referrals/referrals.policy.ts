// Who may do what with a referral. Administration runs the loop and never reads what is clinical in it.
import { CLINICAL_ROLES, PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { ReferralCan } from './referral-responses.dto.js';
import { REFERRAL_MOVES, nextSteps, type Direction, type ReferralStatus, type ReferralStep } from './referral-states.js';

const clinical: readonly Role[] = CLINICAL_ROLES;
const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export const seesLetter = (role: Role): boolean => clinical.includes(role);

/** Outbound letters speak for a clinician; administration files what comes in. */
export const mayCreate = (role: Role, direction: Direction): boolean => direction === 'inbound' || seesLetter(role);

export function mayTake(role: Role, step: ReferralStep): boolean {
  return REFERRAL_MOVES[step].by === 'anyone' || practitioners.includes(role);
}

interface ReferralState {
  readonly direction: Direction;
  readonly status: ReferralStatus;
}

export function referralRights(member: { readonly role: Role }, { direction, status }: ReferralState): ReferralCan {
  const open = status !== 'closed';
  return {
    edit: open,
    editLetter: open && seesLetter(member.role) && (direction === 'inbound' || status === 'draft'),
    steps: nextSteps(direction, status).filter((step) => mayTake(member.role, step)),
  };
}
