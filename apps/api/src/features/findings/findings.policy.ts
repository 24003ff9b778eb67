// Who may record and correct findings. Some tests belong to physiotherapists.
import { specialTests } from '@legwork/clinical';
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

/** A finding of a signed note is closed to everybody; the rest is its author's, and any practitioner's. */
export function mayEditFinding(member: { readonly role: Role; readonly membershipId: string }, finding: { readonly authorId: string; readonly inSignedNote: boolean }): boolean {
  return !finding.inSignedNote && (finding.authorId === member.membershipId || practitioners.includes(member.role));
}

export function mayPerformTest(role: Role, testId: string): boolean {
  const test = specialTests.find(({ id }) => id === testId);
  if (test === undefined) return false;
  return role === 'physiotherapist' || test.performers.includes('massage-therapist');
}
