// Access tokens of an account, over all its clinics. Whoever changes a password may do so because somebody else knew it, and
// that somebody may have made a token: tokens end with the password they were made under.
import type { AuditActor } from '../audit/audit-entry.js';
import { appendAudit } from '../audit/audit-trail.js';
import type { Tx } from '../database/database.js';
import { newId } from '../time/new-id.js';
import type { MembershipRow } from './memberships.js';

type Place = Pick<MembershipRow, 'clinic_id' | 'membership_id' | 'display_name'>;

export interface TokensEnded {
  /** Why, for the trail of each clinic. */
  readonly reason: string;
  /** Who ended them; the member unless somebody else is named. */
  readonly actor?: AuditActor;
  readonly now: Date;
}

/** Also those of places that are left: nobody comes back to an old token. Inside a transaction that is in no clinic. */
export async function endTokensOf(tx: Tx, accountId: string, { reason, actor, now }: TokensEnded): Promise<void> {
  const requestId = newId();
  for (const place of await placesOf(tx, accountId)) {
    await inClinicOf(tx, place.clinic_id, async () => {
      const ended = await endTokensOfMember(tx, { clinicId: place.clinic_id, membershipId: place.membership_id, now });
      const who = actor ?? { kind: 'member', id: place.membership_id, name: place.display_name };
      await appendAudit(tx, who, requestId, ended.map((entityId) => ({ action: 'revoke', entity: 'api-token', entityId, reason })));
    });
  }
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

/** In one order for everybody: the trails are locked one after the other. */
const placesOf = (tx: Tx, accountId: string): Promise<Place[]> => tx.$queryRaw<Place[]>`
  select clinic_id, membership_id, display_name from memberships_of(${accountId}::uuid) order by clinic_id`;

async function inClinicOf(tx: Tx, clinicId: string, work: () => Promise<void>): Promise<void> {
  await tx.$executeRaw`select set_config('app.clinic_id', ${clinicId}, true)`;
  await work();
  await tx.$executeRaw`select set_config('app.clinic_id', '', true)`;
}
