// What is sent of a member's form: only what differs from how the member stands now.
import type { Role } from '../../lib/session';
import type { Person, PersonChange } from './queries';

/** What was touched in the form; what is absent follows the member as stored. */
export interface TypedPerson {
  readonly displayName?: string;
  readonly role?: Role;
  readonly isOwner?: boolean;
}

/** Every role but owner can be had together with an owner's rights. */
export const mayAlsoOwn = (role: Role): boolean => role !== 'owner';

export function changesOf(person: Person, typed: TypedPerson): PersonChange {
  const name = typed.displayName?.trim();
  const role = typed.role ?? person.role;
  const isOwner = typed.isOwner ?? person.isOwner;
  // Who leaves the role of owner keeps an owner's rights only when that is said.
  const leavesOwner = person.role === 'owner' && role !== 'owner';
  return {
    ...(name !== undefined && name !== '' && name !== person.displayName ? { displayName: name } : {}),
    ...(role !== person.role ? { role } : {}),
    ...(mayAlsoOwn(role) && (leavesOwner || isOwner !== person.isOwner) ? { isOwner } : {}),
  };
}

export const changesNothing = (change: PersonChange): boolean => Object.keys(change).length === 0;
