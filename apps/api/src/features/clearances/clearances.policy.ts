// A clearance is another profession's word: practitioners ask for it and record it, nobody here gives it.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';

export interface ClearanceRights {
  readonly answer: boolean;
  readonly withdraw: boolean;
  /** Keep a letter with it. */
  readonly addDocument: boolean;
  /** Edit, sign and send the letter that asks. */
  readonly writeLetter: boolean;
}

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export function clearanceRights(member: { readonly role: Role }, clearance: { readonly status: string }): ClearanceRights {
  const practises = practitioners.includes(member.role);
  return {
    answer: practises && clearance.status === 'requested',
    withdraw: practises && (clearance.status === 'requested' || clearance.status === 'granted'),
    addDocument: practises && clearance.status !== 'withdrawn',
    writeLetter: practises && clearance.status === 'requested',
  };
}

/** Whoever answers is outside: the member who records it can't be the one who cleared. */
export function isOwnName(member: { readonly displayName: string }, answeredByName: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(member.displayName) === plain(answeredByName);
}
