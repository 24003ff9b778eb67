import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.token.js';
import { Database } from '../../database/database.js';
import { problem } from '../../http/problem.js';
import { KeyRing } from '../../sealing/key-ring.js';
import { newId } from '../../time/new-id.js';
import { AccountLimits } from '../account-limits.js';
import { emailKey } from '../email-key.js';
import { SecurityEvents } from '../security-events.js';
import type { Visitor } from '../visitor.js';
import { hashOfCode, readCode, type TypedCode } from './recovery-codes.js';
import { recoveryKeysOf } from './recovery-keys.js';
import { stepOf } from './time-codes.js';

interface Factor {
  readonly secret: Uint8Array;
  readonly recoveryKey: Uint8Array | null;
}

export interface FactorOwner {
  readonly id: string;
  readonly email: string;
}

/**
 * The second step, between the right password and the session. Every way to a session passes here, a reset included: a
 * reset changes the password and nothing about the factor.
 */
@Injectable()
export class SecondFactorCheck {
  readonly #ring: KeyRing;

  constructor(private readonly database: Database, private readonly limits: AccountLimits, private readonly events: SecurityEvents, @Inject(CONFIG) config: Config) {
    this.#ring = new KeyRing(config);
  }

  async isOn(accountId: string): Promise<boolean> {
    return (await this.#factorOf(accountId)) !== undefined;
  }

  /** Nothing where there is no factor; else 401 `code-needed` without a code, `wrong-code` with one that does not fit or was used. */
  async verify(account: FactorOwner, typed: string | undefined, visitor: Visitor): Promise<void> {
    const factor = await this.#factorOf(account.id);
    if (factor === undefined) return;
    if (typed === undefined) throw codeNeeded();
    const counter = await this.limits.count('code', emailKey(account.email), visitor.deviceToken, visitor.address);
    if (!(await this.#uses(readCode(typed), account.id, factor))) {
      await this.events.record('wrong-code', { accountId: account.id, address: visitor.address });
      throw wrongCode();
    }
    await this.limits.clear(counter);
  }

  /** True once for each code: the database refuses the second time. */
  async #uses(code: TypedCode | undefined, accountId: string, factor: Factor): Promise<boolean> {
    if (code === undefined) return false;
    if (code.kind === 'recovery') return this.#usesRecoveryCode(code.text, accountId, factor);
    const step = stepOf(code.digits, this.#ring.open('second-factor', factor.secret, accountId), new Date());
    if (step === undefined) return false;
    const rows = await this.database.statement('use_step', `
      update second_factor set last_used_step = $2
      where account_id = $1 and confirmed_at is not null and (last_used_step is null or last_used_step < $2) returning 1`, [accountId, step]);
    return rows.length === 1;
  }

  /** Its owner is told: a code that was found in a drawer must not stay unnoticed. */
  async #usesRecoveryCode(text: string, accountId: string, { recoveryKey }: Factor): Promise<boolean> {
    const hashes = recoveryKeysOf(this.#ring, accountId, recoveryKey).map((key) => Buffer.from(hashOfCode(text, accountId, key)));
    const rows = await this.database.statement('use_recovery_code', `
      with used as (update recovery_code set used_at = now() where account_id = $1 and code_hash = any($2::bytea[]) and used_at is null returning account_id)
      insert into account_mail (id, account_id, kind, detail)
      select $3, account_id, 'recovery-code-used', jsonb_build_object('left', (select count(*) - 1 from recovery_code where account_id = $1 and used_at is null))
      from used returning 1`, [accountId, hashes, newId()]);
    return rows.length === 1;
  }

  async #factorOf(accountId: string): Promise<Factor | undefined> {
    const [row] = await this.database.statement<Factor>('second_factor', `
      select secret_encrypted as secret, recovery_key_encrypted as "recoveryKey" from second_factor where account_id = $1 and confirmed_at is not null`, [accountId]);
    return row;
  }
}

export function codeNeeded() {
  return problem('code-needed', { status: 401, detail: 'Enter the code of your second step.' });
}

export function wrongCode() {
  return problem('wrong-code', { status: 401, detail: 'This code is not right, or it was used before.' });
}
