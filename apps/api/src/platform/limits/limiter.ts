// Counted in Postgres, so that all replicas count together; the increment is one atomic statement.
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';

const QUARTER_HOUR = 900;

/** Points and seconds. */
const RULES = {
  /** Requests to sign-in, reset and invitation routes from one address; the number comes from the config. */
  address: [60, 60],
  /** Requests of patients' links from one address, ten times as many: a waiting room shares one and every answer is saved. */
  'link-address': [600, 60],
  /** Passwords tried for one account from devices that never signed in to it. */
  account: [10, QUARTER_HOUR],
  /** Passwords tried for one account from one device that signed in before: a guesser cannot lock its owner out. */
  'known-device': [10, QUARTER_HOUR],
  /** Second-factor codes tried for one account; as with passwords, a device that signed in before is counted by itself. */
  'account-code': [5, QUARTER_HOUR],
  'known-device-code': [5, QUARTER_HOUR],
  /** Reset mails sent to one account. */
  'reset-mail': [3, 3600],
  /** Wrong link tokens from one address. */
  'wrong-token': [10, QUARTER_HOUR],
} as const satisfies Record<string, readonly [points: number, seconds: number]>;

export type LimitName = keyof typeof RULES;

@Injectable()
export class Limiter {
  readonly #limiters: ReadonlyMap<LimitName, RateLimiterPostgres>;

  constructor(database: Database, @Inject(CONFIG) config: Config) {
    const make = (name: LimitName): RateLimiterPostgres => new RateLimiterPostgres({
      storeClient: database.pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points: pointsOf(name, config),
      duration: RULES[name][1],
      // Expired rows are removed by one limiter for all.
      clearExpiredByTimeout: name === 'address',
    });
    this.#limiters = new Map((Object.keys(RULES) as LimitName[]).map((name) => [name, make(name)]));
  }

  /** Counts one attempt; 429 when there are none left. A database that does not answer refuses too. */
  async take(name: LimitName, key: string): Promise<void> {
    const refusal = await this.#consume(name, key);
    if (refusal !== undefined) throw problem('too-many-requests', { retryAfterSeconds: refusal.msBeforeNext / 1000 });
  }

  /** Counts one attempt; false when there are none left. */
  async mayTake(name: LimitName, key: string): Promise<boolean> {
    return (await this.#consume(name, key)) === undefined;
  }

  /** 429 when earlier failures have used up the attempts; counts nothing. */
  async refuseIfUsedUp(name: LimitName, key: string): Promise<void> {
    const state = await this.#of(name).get(key);
    if (state !== null && state.remainingPoints <= 0) throw problem('too-many-requests', { retryAfterSeconds: state.msBeforeNext / 1000 });
  }

  /** Forgets the attempts: the right secret was given. */
  async clear(name: LimitName, key: string): Promise<void> {
    await this.#of(name).delete(key);
  }

  async #consume(name: LimitName, key: string): Promise<RateLimiterRes | undefined> {
    try {
      await this.#of(name).consume(key);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    }
  }

  #of(name: LimitName): RateLimiterPostgres {
    const limiter = this.#limiters.get(name);
    if (limiter === undefined) throw new Error(`No limit is called ${name}.`);
    return limiter;
  }
}

function pointsOf(name: LimitName, config: Config): number {
  if (name === 'address') return config.limits.addressPerMinute;
  return name === 'link-address' ? config.limits.addressPerMinute * 10 : RULES[name][0];
}
