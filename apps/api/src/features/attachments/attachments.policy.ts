// Papers of a referral are handled by whoever handles the referral, administration included: it opens the post.
import { ADMIN_ROLES, PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';

const removers: readonly Role[] = [...PRACTITIONER_ROLES, ...ADMIN_ROLES];

/** Of one referral, those that were removed not counted. */
export const MOST_ATTACHMENTS = 20;

interface Paper {
  readonly isOpen: boolean;
  readonly status: string;
  readonly addedById: string;
}

export const mayRemoveAttachment = (member: { readonly role: Role; readonly membershipId: string }, { isOpen, status, addedById }: Paper): boolean =>
  isOpen && status === 'active' && (addedById === member.membershipId || removers.includes(member.role));
