import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/database.js';
import { problem } from '../http/problem.js';
import { addressKey, hashKey } from '../limits/address.js';
import { Limiter } from '../limits/limiter.js';
import { newId } from '../time/new-id.js';
import { AccountLimits } from './account-limits.js';
import { endTokensOf } from './account-tokens.js';
import { emailKey } from './email-key.js';
import type { PasswordResetCompletion } from './identity.dto.js';
import { Memberships } from './memberships.js';
import { PasswordHasher } from './password-hasher.js';
import { contextWords, passwordErrors } from './password-policy.js';
import { SecurityEvents } from './security-events.js';
import { SessionStore } from './session-store.js';
import { hashToken } from './token.js';

interface Owner {
  readonly id: string;
  readonly email: string;
  readonly emailKey: string;
  readonly displayName: string;
}

@Injectable()
export class PasswordResetService {
  constructor(
    private readonly database: Database,
    private readonly limiter: Limiter,
    private readonly limits: AccountLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionStore,
    private readonly memberships: Memberships,
    private readonly events: SecurityEvents,
  ) {}

  /** The same answer after the same work, whether the address has an account or not. The worker makes the token. */
  async ask(email: string, address: string): Promise<void> {
    const key = emailKey(email);
    const wanted = await this.limiter.mayTake('reset-mail', hashKey(key));
    await this.database.statement('ask_reset', `
      insert into account_mail (id, account_id, kind)
      select $1, id, 'password-reset' from account where email_key = $2 and status = 'active' and $3`, [newId(), key, wanted]);
    await this.events.record('reset-asked', { email: key, address });
  }

  /** Sets the password, ends every session and access token, and tells the owner. What is known of a second factor stays as it is. */
  async complete(input: PasswordResetCompletion, address: string): Promise<void> {
    const tokenHash = hashToken(input.token);
    const owner = await this.#ownerOf(tokenHash, address);
    const clinics = await this.memberships.activeOf(owner.id);
    const errors = passwordErrors(input.password, contextWords(owner.email, owner.displayName, ...clinics.map((row) => row.clinic_name)));
    if (errors.length > 0) throw problem('invalid-input', { errors });
    const passwordHash = await this.hasher.hash(input.password);
    await this.database.asSystem('a reset sets a new password', async (tx) => {
      await this.#use(tx, tokenHash, owner.id);
      await setPassword(tx, owner.id, passwordHash);
      await this.sessions.revokeAll(tx, owner.id, new Date());
    });
    await this.limits.clearAccount(owner.emailKey);
    await this.events.record('password-reset', { accountId: owner.id, address });
  }

  /** Unknown, used and expired links answer alike. */
  async #ownerOf(tokenHash: Uint8Array<ArrayBuffer>, address: string): Promise<Owner> {
    await this.limiter.refuseIfUsedUp('wrong-token', addressKey(address));
    const row = await this.database.asSystem('a reset link is looked up by its token', (tx) =>
      tx.passwordReset.findUnique({ where: { tokenHash }, include: { account: { select: { id: true, email: true, emailKey: true, displayName: true, status: true } } } }));
    if (row === null || row.usedAt !== null || row.expiresAt <= new Date() || row.account.status !== 'active') {
      await this.limiter.mayTake('wrong-token', addressKey(address));
      await this.events.record('wrong-token', { address, detail: { link: 'reset' } });
      throw linkIsOver();
    }
    return row.account;
  }

  /** Once: of two that arrive together, one finds it used. The account's other reset links are over too. */
  async #use(tx: Tx, tokenHash: Uint8Array<ArrayBuffer>, accountId: string): Promise<void> {
    const now = new Date();
    const { count } = await tx.passwordReset.updateMany({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
    if (count === 0) throw linkIsOver();
    await tx.passwordReset.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now } });
  }
}

/** Stores a new password, ends the access tokens from before it, and puts the mail that tells its owner into the outbox. */
export async function setPassword(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  const now = new Date();
  await tx.account.update({ where: { id: accountId }, data: { passwordHash, passwordChangedAt: now }, select: { id: true } });
  await endTokensOf(tx, accountId, { reason: 'The password was changed.', now });
  await tx.accountMail.create({ data: { id: newId(), accountId, kind: 'password-changed' }, select: { id: true } });
}

function linkIsOver() {
  return problem('gone', { detail: 'This link is no longer valid. Ask for a new one.' });
}
