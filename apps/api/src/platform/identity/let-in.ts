// The way back in for whoever lost password, app and recovery codes, and has nobody in the clinic to ask: given by whoever runs
// the server, on the server. What they may do with it, they could do to the database anyway; here it is on the trail.
import type { AuditActor } from '../audit/audit-entry.js';
import { appendAudit } from '../audit/audit-trail.js';
import type { Database, Tx } from '../database/database.js';
import { newId } from '../time/new-id.js';
import { emailKey } from './email-key.js';
import { inEachClinicOf } from './memberships.js';
import { dropFactor, tellOwner } from './second-factor/factor-rows.js';
import { hashToken, newToken } from './token.js';

export const LINK_MINUTES = 30;

const ACTOR: AuditActor = { kind: 'system', id: null, name: 'command line' };

export interface LetIn {
  /** Of the reset link. Shown once: only its hash is kept. */
  readonly token: string;
  readonly hadSecondFactor: boolean;
  /** Names of the clinics the account belongs to now. */
  readonly clinics: readonly string[];
}

/** Undefined, and nothing touched, where no active account has the address. */
export async function letIn(database: Database, email: string, now = new Date()): Promise<LetIn | undefined> {
  return database.asSystem('somebody is let in from the command line', async (tx) => {
    const [account] = await tx.$queryRaw<{ id: string }[]>`select id from account where email_key = ${emailKey(email)} and status = 'active' for update`;
    if (account === undefined) return undefined;
    const hadSecondFactor = await dropFactor(tx, account.id);
    await tx.accountSession.updateMany({ where: { accountId: account.id, revokedAt: null }, data: { revokedAt: now } });
    await tellOwner(tx, account.id, 'let-in');
    await tx.securityEvent.create({ data: { id: newId(), at: now, kind: 'let-in', accountId: account.id }, select: { id: true } });
    return { token: await newLink(tx, account.id, now), hadSecondFactor, clinics: await noteInClinics(tx, account.id, hadSecondFactor) };
  });
}

/** The only reset link that works from now on. */
async function newLink(tx: Tx, accountId: string, now: Date): Promise<string> {
  const token = newToken();
  await tx.passwordReset.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now } });
  await tx.passwordReset.create({
    data: { id: newId(), accountId, tokenHash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000) }, select: { id: true },
  });
  return token;
}

async function noteInClinics(tx: Tx, accountId: string, hadSecondFactor: boolean): Promise<string[]> {
  const requestId = newId();
  const clinics: string[] = [];
  await inEachClinicOf(tx, accountId, async (place) => {
    const fields = ['sessions', 'resetLink', ...(hadSecondFactor ? ['secondFactor'] : [])];
    await appendAudit(tx, ACTOR, requestId, [{ action: 'create', entity: 'let-in', entityId: place.membership_id, fields, reason: 'A way back in was given from the command line.' }]);
    if (place.status === 'active') clinics.push(place.clinic_name);
  });
  return clinics;
}
