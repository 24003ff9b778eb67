import type { Invitation, Membership } from '../../platform/database/generated/client.js';
import type { Role } from '../../platform/http/api.js';
import { type Actor, administers, isOwner, mayChange, type Person } from './clinic.policy.js';
import type { InvitationResponse, InvitationState, PersonResponse, PersonState } from './people.dto.js';

export type PersonRow = Membership & { readonly account: { readonly email: string; readonly secondFactor: { readonly confirmedAt: Date | null } | null } };

/** What a person is read with. */
export const WITH_ACCOUNT = { account: { select: { email: true, secondFactor: { select: { confirmedAt: true } } } } } as const;

export function personOf(row: Membership): Person {
  return { id: row.id, role: row.role as Role, isOwner: row.isOwner, status: row.status as PersonState };
}

export function toPerson(row: PersonRow, actor: Actor): PersonResponse {
  const person = personOf(row);
  const hasSecondFactor = (row.account.secondFactor?.confirmedAt ?? null) !== null;
  return {
    id: row.id,
    displayName: row.displayName,
    email: administers(actor) ? row.account.email : null,
    role: person.role,
    isOwner: isOwner(person),
    status: person.status,
    hasSecondFactor: administers(actor) ? hasSecondFactor : null,
    version: row.version,
    can: { change: mayChange(actor, person), resetSecondFactor: hasSecondFactor && mayChange(actor, person) },
  };
}

export function toInvitation(row: Invitation, now: Date): InvitationResponse {
  return {
    id: row.id,
    email: row.email,
    role: row.role as Role,
    displayName: row.displayName,
    state: stateOf(row, now),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

function stateOf(row: Invitation, now: Date): InvitationState {
  if (row.expiresAt <= now) return 'expired';
  return row.sentAt === null ? 'waiting' : 'sent';
}
