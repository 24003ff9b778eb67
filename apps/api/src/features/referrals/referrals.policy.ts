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

/** What a reply changes for the treatment is a practitioner's to say. */
export const bringsEffects = (role: Role): boolean => practitioners.includes(role);

interface ReferralState {
  readonly direction: Direction;
  readonly status: ReferralStatus;
  /** The letter is; it stays as it is. */
  readonly isSigned: boolean;
}

export function referralRights(member: { readonly role: Role }, { direction, status, isSigned }: ReferralState): ReferralCan {
  const open = status !== 'closed';
  return {
    edit: open,
    editLetter: open && !isSigned && seesLetter(member.role) && (direction === 'inbound' || status === 'draft'),
    steps: nextSteps(direction, status).filter((step) => mayTake(member.role, step)),
    bringEffects: open && direction === 'outbound' && bringsEffects(member.role),
  };
}
