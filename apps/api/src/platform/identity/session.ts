// A signed-in session as the database tells it, and whether it still holds.
import type { Role } from '../http/access.decorator.js';

export interface SessionRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly email: string;
  readonly display_name: string;
  readonly account_status: string;
  readonly clinic_id: string | null;
  readonly clinic_name: string | null;
  readonly time_zone: string | null;
  readonly membership_id: string | null;
  readonly member_name: string | null;
  readonly role: Role | null;
  readonly is_owner: boolean | null;
  readonly membership_status: string | null;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
  readonly reauthenticated_at: Date | null;
  readonly has_second_factor: boolean;
  readonly second_factor_required: boolean;
}

/** The place in a clinic that a session acts from. */
export interface ActiveMember {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly timeZone: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly isOwner: boolean;
}

export interface SignedInSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
  readonly member: ActiveMember | null;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly reauthenticatedAt: Date | null;
  readonly hasSecondFactor: boolean;
  /** The clinic asks for a second factor and there is none: nothing of the clinic opens. */
  readonly needsSecondFactor: boolean;
}

/**
 * `unknown` for no row; `ended` for one that was revoked, ran out, sat idle, or whose account is disabled; `dismissed` for
 * one that was revoked together with its place in the clinic.
 */
export function readSession(row: SessionRow | undefined, now: Date, idleMinutes: number): SignedInSession | 'unknown' | 'ended' | 'dismissed' {
  if (row === undefined) return 'unknown';
  const idleSince = now.getTime() - idleMinutes * 60_000;
  const alive = row.revoked_at === null && row.expires_at > now && row.last_seen_at.getTime() > idleSince && row.account_status === 'active';
  if (!alive) return row.revoked_at !== null && row.membership_status === 'deactivated' ? 'dismissed' : 'ended';
  const member = activeMember(row);
  return {
    sessionId: row.session_id,
    accountId: row.account_id,
    email: row.email,
    displayName: row.display_name,
    member,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    reauthenticatedAt: row.reauthenticated_at,
    hasSecondFactor: row.has_second_factor,
    needsSecondFactor: member !== null && row.second_factor_required && !row.has_second_factor,
  };
}

function activeMember(row: SessionRow): ActiveMember | null {
  if (row.clinic_id === null || row.clinic_name === null || row.time_zone === null || row.membership_id === null || row.role === null) return null;
  if (row.membership_status !== 'active') return null;
  return {
    clinicId: row.clinic_id,
    clinicName: row.clinic_name,
    timeZone: row.time_zone,
    membershipId: row.membership_id,
    displayName: row.member_name ?? row.display_name,
    role: row.role,
    isOwner: row.is_owner === true || row.role === 'owner',
  };
}

const RECENT_MINUTES = 5;

/** Sensitive changes ask whether the person signed in, or did so again, in the last five minutes. */
export function signInIsRecent(session: SignedInSession, now: Date): boolean {
  return session.reauthenticatedAt !== null && now.getTime() - session.reauthenticatedAt.getTime() <= RECENT_MINUTES * 60_000;
}
