import type { MembershipResponse, SessionResponse, SignedInResponse } from './identity.dto.js';
import type { MembershipRow } from './memberships.js';
import { abilitiesOf } from './session.policy.js';
import type { SignedInSession } from './session.js';

export interface SessionTimes {
  readonly expiresAt: Date;
  readonly idleMinutes: number;
}

export interface AccountShown {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
}

export function toSignedIn(account: AccountShown, memberships: readonly MembershipRow[], clinicId: string | null, times: SessionTimes): SignedInResponse {
  return {
    account: { id: account.id, email: account.email, displayName: account.displayName },
    memberships: memberships.map(toMembership),
    session: { expiresAt: times.expiresAt.toISOString(), idleMinutes: times.idleMinutes, clinicId },
  };
}

export function toSession(session: SignedInSession, memberships: readonly MembershipRow[], idleMinutes: number): SessionResponse {
  const { member } = session;
  return {
    ...toSignedIn({ id: session.accountId, email: session.email, displayName: session.displayName }, memberships, member?.clinicId ?? null, { expiresAt: session.expiresAt, idleMinutes }),
    clinic: member === null ? null : { id: member.clinicId, name: member.clinicName, timeZone: member.timeZone },
    membershipId: member?.membershipId ?? null,
    displayName: member?.displayName ?? null,
    role: member?.role ?? null,
    isOwner: member?.isOwner ?? false,
    hasSecondFactor: session.hasSecondFactor,
    needsSecondFactor: session.needsSecondFactor,
    can: abilitiesOf(member),
  };
}

function toMembership(row: MembershipRow): MembershipResponse {
  return { clinicId: row.clinic_id, clinicName: row.clinic_name, membershipId: row.membership_id, role: row.role, isOwner: row.is_owner || row.role === 'owner', displayName: row.display_name };
}
