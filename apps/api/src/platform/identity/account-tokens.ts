// Access tokens of an account, over all its clinics. Whoever changes a password may do so because somebody else knew it, and
// that somebody may have made a token: tokens end with the password they were made under.
import { appendAudit } from '../audit/audit-trail.js';
import type { Tx } from '../database/database.js';
import { newId } from '../time/new-id.js';
import { inEachClinicOf } from './memberships.js';

export interface TokensEnded {
  /** Why, for the trail of each clinic. */
  readonly reason: string;
  readonly now: Date;
}

/** Also those of places that are left: nobody comes back to an old token. Inside a transaction that is in no clinic. */
export async function endTokensOf(tx: Tx, accountId: string, { reason, now }: TokensEnded): Promise<void> {
  const requestId = newId();
  await inEachClinicOf(tx, accountId, async ({ clinic_id: clinicId, membership_id: membershipId, display_name: name }) => {
    const ended = await endTokensOfMember(tx, { clinicId, membershipId, now });
    const entries = ended.map((entityId) => ({ action: 'revoke', entity: 'api-token', entityId, reason }) as const);
    await appendAudit(tx, { kind: 'member', id: membershipId, name }, requestId, entries);
  });
}

export interface Member {
  readonly clinicId: string;
  readonly membershipId: string;
  readonly now: Date;
}

/** Those of one place, inside its clinic. Returns the ids of those that were valid until now. */
export async function endTokensOfMember(tx: Tx, { clinicId, membershipId, now }: Member): Promise<string[]> {
  const rows = await tx.apiToken.updateManyAndReturn({
    where: { clinicId, membershipId, revokedAt: null, expiresAt: { gt: now } }, data: { revokedAt: now }, select: { id: true },
  });
  return rows.map(({ id }) => id);
}
