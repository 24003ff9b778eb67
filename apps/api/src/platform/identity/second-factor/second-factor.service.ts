import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.token.js';
import { Database, type Tx } from '../../database/database.js';
import { problem } from '../../http/problem.js';
import { KeyRing } from '../../sealing/key-ring.js';
import { newId } from '../../time/new-id.js';
import { AccountLimits } from '../account-limits.js';
import { emailKey } from '../email-key.js';
import { Memberships } from '../memberships.js';
import { SecurityEvents } from '../security-events.js';
import { SessionStore } from '../session-store.js';
import type { SignedInSession } from '../session.js';
import type { Visitor } from '../visitor.js';
import { dropFactor, tellOwner } from './factor-rows.js';
import { hashOfCode, newRecoveryCodes, readCode } from './recovery-codes.js';
import { newRecoveryKey } from './recovery-keys.js';
import type { RecoveryCodesResponse, SecondFactorResponse, SecondFactorSetUpResponse } from './second-factor.dto.js';
import { wrongCode } from './second-factor-check.js';
import { addressOf, newSecret, stepOf, textOf } from './time-codes.js';

/** What a person does with their own second factor. */
@Injectable()
export class SecondFactorService {
  readonly #ring: KeyRing;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly memberships: Memberships,
    private readonly limits: AccountLimits,
    private readonly events: SecurityEvents,
    @Inject(CONFIG) config: Config,
  ) {
    this.#ring = new KeyRing(config);
  }

  async read({ accountId }: SignedInSession): Promise<SecondFactorResponse> {
    const { factor, left } = await this.database.asSystem('a person looks at their second factor', async (tx) => ({
      factor: await tx.secondFactor.findUnique({ where: { accountId }, select: { confirmedAt: true } }),
      left: await tx.recoveryCode.count({ where: { accountId, usedAt: null } }),
    }));
    const since = factor?.confirmedAt ?? null;
    return { isOn: since !== null, since: since?.toISOString() ?? null, recoveryCodesLeft: since === null ? 0 : left, requiredBy: await this.#requiredBy(accountId) };
  }

  /** A new secret, which counts for nothing until a code of it was given. */
  async setUp({ accountId, email }: SignedInSession): Promise<SecondFactorSetUpResponse> {
    const secret = newSecret();
    await this.database.asSystem('a second factor is set up', async (tx) => {
      await lockAccount(tx, accountId);
      await refuseWhereOn(tx, accountId);
      await dropFactor(tx, accountId);
      await tx.secondFactor.create({ data: { id: newId(), accountId, secretEncrypted: this.#ring.seal('second-factor', secret, accountId) }, select: { id: true } });
    });
    return { secret: textOf(secret), address: addressOf(secret, email) };
  }

  /** On, once a code shows that the app has the secret. Sessions opened by the password alone end, but for this one. */
  async confirm(session: SignedInSession, typed: string, visitor: Visitor): Promise<RecoveryCodesResponse> {
    const { accountId } = session;
    const counter = await this.limits.count('code', emailKey(session.email), visitor.deviceToken, visitor.address);
    const codes = await this.database.asSystem('a second factor is turned on', async (tx) => {
      await lockAccount(tx, accountId);
      const step = await this.#stepOfNew(tx, accountId, typed);
      if (step === undefined) return undefined;
      await tx.secondFactor.update({ where: { accountId }, data: { confirmedAt: new Date(), lastUsedStep: BigInt(step) }, select: { id: true } });
      await this.sessions.revokeOthers(tx, accountId, session.sessionId, new Date());
      await tellOwner(tx, accountId, 'second-factor-on');
      return this.#renew(tx, accountId);
    });
    if (codes === undefined) throw wrongCode();
    await this.limits.clear(counter);
    await this.events.record('second-factor-on', { accountId, address: visitor.address });
    return { recoveryCodes: codes };
  }

  async turnOff({ accountId }: SignedInSession, visitor: Visitor): Promise<void> {
    const [clinic] = await this.#requiredBy(accountId);
    if (clinic !== undefined) throw problem('second-factor-required', { detail: `${clinic} asks for a second step at sign-in, so it stays on.` });
    await this.database.asSystem('a second factor is turned off', async (tx) => {
      await lockAccount(tx, accountId);
      if (await dropFactor(tx, accountId)) await tellOwner(tx, accountId, 'second-factor-off');
    });
    await this.events.record('second-factor-off', { accountId, address: visitor.address });
  }

  /** Ten new ones; those from before are over, used or not. */
  async renewRecoveryCodes({ accountId }: SignedInSession): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.database.asSystem('recovery codes are renewed', async (tx) => {
      await lockAccount(tx, accountId);
      const on = await tx.secondFactor.count({ where: { accountId, confirmedAt: { not: null } } });
      if (on === 0) throw problem('not-possible', { detail: 'Set up the second step first.' });
      return this.#renew(tx, accountId);
    }) };
  }

  async #renew(tx: Tx, accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const { key, sealed } = newRecoveryKey(this.#ring, accountId);
    await tx.secondFactor.update({ where: { accountId }, data: { recoveryKeyEncrypted: sealed }, select: { id: true } });
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    await tx.recoveryCode.createMany({ data: codes.map((code) => ({ id: newId(), accountId, codeHash: hashOfCode(code.replaceAll('-', ''), accountId, key) })) });
    return codes;
  }

  async #stepOfNew(tx: Tx, accountId: string, typed: string): Promise<number | undefined> {
    await refuseWhereOn(tx, accountId);
    const row = await tx.secondFactor.findUnique({ where: { accountId }, select: { secretEncrypted: true } });
    if (row === null || row.secretEncrypted === null) throw problem('not-possible', { detail: 'Begin the set-up again.' });
    const code = readCode(typed);
    return code?.kind === 'app' ? stepOf(code.digits, this.#ring.open('second-factor', row.secretEncrypted, accountId), new Date()) : undefined;
  }

  async #requiredBy(accountId: string): Promise<string[]> {
    return (await this.memberships.activeOf(accountId)).filter((row) => row.second_factor_required).map((row) => row.clinic_name);
  }
}

/** One change of an account's factor at a time. */
async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.$queryRaw`select id from account where id = ${accountId}::uuid for update`;
}

async function refuseWhereOn(tx: Tx, accountId: string): Promise<void> {
  const on = await tx.secondFactor.count({ where: { accountId, confirmedAt: { not: null } } });
  if (on > 0) throw problem('not-possible', { detail: 'The second step is on already. Turn it off first to set it up anew.' });
}
