// Who may do what with the clinic and its people. Pure; the same answers guard the routes and fill `can`.
import { ADMIN_ROLES, type Role } from '../../platform/http/api.js';

export interface Actor {
  readonly membershipId: string;
  readonly role: Role;
  readonly isOwner: boolean;
}

export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly isOwner: boolean;
  readonly status: 'active' | 'deactivated';
}

export interface PersonChangeAsked {
  readonly role?: Role;
  readonly isOwner?: boolean;
  readonly status?: 'active' | 'deactivated';
}

export function administers(actor: Actor): boolean {
  return actor.isOwner || (ADMIN_ROLES as readonly Role[]).includes(actor.role);
}

/** Only an owner makes owners. */
export function mayInvite(actor: Actor, role: Role): boolean {
  return administers(actor) && (role !== 'owner' || actor.isOwner);
}

/** Administrators change others; owners are changed by owners; nobody changes the ground they stand on. */
export function mayChange(actor: Actor, person: Person): boolean {
  return administers(actor) && actor.membershipId !== person.id && (actor.isOwner || !isOwner(person));
}

/** Undefined when the change may be made; else the code of the refusal. */
export function changeRefusal(actor: Actor, person: Person, change: PersonChangeAsked, otherActiveOwners: number): 'not-allowed' | 'last-owner' | undefined {
  if (!mayChange(actor, person)) return 'not-allowed';
  const makesOwner = change.role === 'owner' || change.isOwner === true;
  if (makesOwner && !actor.isOwner) return 'not-allowed';
  const after = { ...person, ...change };
  const stopsOwning = isOwner(person) && (!isOwner(after) || after.status === 'deactivated');
  return stopsOwning && otherActiveOwners === 0 ? 'last-owner' : undefined;
}

export function isOwner(person: Pick<Person, 'role' | 'isOwner'>): boolean {
  return person.isOwner || person.role === 'owner';
}
