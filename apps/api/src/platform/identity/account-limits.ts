import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { hashKey } from '../limits/address.js';
import { Limiter, type LimitName } from '../limits/limiter.js';
import { SecurityEvents } from './security-events.js';
import { hashToken, isToken } from './token.js';

export type Proof = 'password' | 'code';

/** By the proof: of strangers, and of a device that signed in before. */
const NAMES: Readonly<Record<Proof, { readonly stranger: LimitName; readonly known: LimitName }>> = {
  password: { stranger: 'account', known: 'known-device' },
  code: { stranger: 'account-code', known: 'known-device-code' },
};

/** Counter for one attempt to give an account's password or code. */
export interface AttemptCounter {
  readonly name: LimitName;
  readonly key: string;
}

/**
 * Ten wrong passwords, or five wrong codes, in fifteen minutes close an account to strangers, known or not, so that the answer tells nothing.
 * A device that signed in to it before has a counter of its own: guessing elsewhere does not lock its owner out.
 */
@Injectable()
export class AccountLimits {
  constructor(private readonly database: Database, private readonly limiter: Limiter, private readonly events: SecurityEvents) {}

  /** Counts the attempt before the proof is looked at, so that parallel guesses cannot pass together. */
  async count(proof: Proof, emailKey: string, device: string | undefined, address: string): Promise<AttemptCounter> {
    const counter = await this.#counter(proof, emailKey, device);
    try {
      await this.limiter.take(counter.name, counter.key);
    } catch (error) {
      if (error instanceof Problem) await this.events.record('account-limited', { email: emailKey, address, detail: { proof } });
      throw error;
    }
    return counter;
  }

  clear(counter: AttemptCounter): Promise<void> {
    return this.limiter.clear(counter.name, counter.key);
  }

  /** After a reset, strangers' guesses no longer count against the owner. */
  clearAccount(emailKey: string): Promise<void> {
    return this.limiter.clear('account', hashKey(emailKey));
  }

  async #counter(proof: Proof, emailKey: string, device: string | undefined): Promise<AttemptCounter> {
    const account = hashKey(emailKey);
    const { stranger, known } = NAMES[proof];
    return (await this.isKnown(emailKey, device)) ? { name: known, key: hashKey(`${account} ${device}`) } : { name: stranger, key: account };
  }

  /** The device cookie is the token of an earlier session of this account, ended or not. */
  async isKnown(emailKey: string, device: string | undefined): Promise<boolean> {
    if (!isToken(device)) return false;
    const rows = await this.database.statement('known_device', `
      select 1 from account_session s join account a on a.id = s.account_id where s.token_hash = $1 and a.email_key = $2`, [Buffer.from(hashToken(device)), emailKey]);
    return rows.length > 0;
  }
}
