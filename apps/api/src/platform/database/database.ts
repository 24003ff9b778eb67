// The one door to the database. It has no query methods of its own: the handle is the transaction it lends, already
// bound to the caller's clinic by row-level security.
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { connectionPool, type PoolSettings } from './connection-pool.js';
import { Prisma, PrismaClient } from './generated/client.js';
import { retryLostRaces } from './retry.js';
import { statementNames } from './statement-names.js';

/** For `Prisma.sql`, `Prisma.JsonNull` and input types; the client itself stays behind the door. */
export { Prisma };

export type Tx = Prisma.TransactionClient;

export interface Caller {
  readonly clinicId: string;
  /** Membership, link access or null for the system. */
  readonly actorId: string | null;
}

type Work<T> = (tx: Tx) => Promise<T>;

/** Of a transaction: `long` for rare work on very many rows. */
export type Length = 'usual' | 'long';

/** Milliseconds; the longest is below the 30 s after which the server gives up a silent connection. */
const LONGEST: Readonly<Record<Length, number>> = { usual: 10_000, long: 28_000 };
/** Milliseconds for beginning, once the pool has given a connection. */
const BEGINNING = 500;

const inside = new AsyncLocalStorage<string>();

export class Database implements OnApplicationShutdown {
  readonly #pool: pg.Pool;
  readonly #prisma: PrismaClient;
  readonly #maxWait: number;

  constructor(settings: PoolSettings) {
    this.#maxWait = settings.waitMs + BEGINNING;
    this.#pool = connectionPool(settings);
    this.#prisma = new PrismaClient({ adapter: new PrismaPg(this.#pool, { statementNameGenerator: statementNames() }), errorFormat: 'minimal' });
  }

  /**
   * One interactive transaction in one clinic. `work` may run again from its start when it loses a race, so it does
   * nothing outside `tx`. Throws inside another transaction: the one already open is to be passed on.
   */
  inClinic<T>(caller: Caller, work: Work<T>, length: Length = 'usual'): Promise<T> {
    return this.#transaction('clinic', async (tx) => {
      if (length === 'long') await tx.$executeRaw`select set_config('statement_timeout', '25s', true), set_config('idle_in_transaction_session_timeout', '25s', true)`;
      await tx.$executeRaw`select set_config('app.clinic_id', ${caller.clinicId}, true), set_config('app.actor_id', ${caller.actorId ?? ''}, true)`;
      return work(tx);
    }, length);
  }

  /** A transaction outside every clinic, for accounts and sessions. `reason` is for whoever reads the code. */
  asSystem<T>(reason: string, work: Work<T>): Promise<T> {
    return this.#transaction(reason, work);
  }

  /**
   * One named statement, which is its own transaction: hot jobs and the session lookup, where every round trip counts.
   * It sets app.clinic_id itself when it touches a clinic's rows.
   */
  async statement<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    refuseInside();
    const result = await this.#pool.query({ name, text, values: values as unknown[] });
    return result.rows as Row[];
  }

  /** For rate-limiter-flexible, which brings its own statements. */
  get pool(): pg.Pool {
    return this.#pool;
  }

  /** After the last request was answered, not before. */
  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.#prisma.$disconnect();
    if (!this.#pool.ended) await this.#pool.end();
  }

  #transaction<T>(reason: string, work: Work<T>, length: Length = 'usual'): Promise<T> {
    refuseInside();
    const limits = { maxWait: this.#maxWait, timeout: LONGEST[length] };
    return retryLostRaces(() => inside.run(reason, () => this.#prisma.$transaction(work, limits)));
  }
}

/** A second connection while the first is held is how pools run dry: whoever is inside uses the tx at hand. */
function refuseInside(): void {
  const open = inside.getStore();
  if (open !== undefined) throw new Error(`Already inside a transaction (${open}): pass its tx on instead of opening another.`);
}

/** The same door for the patient's link: its role sees the intake tables and nothing else. */
export class LinkDatabase extends Database {}

/** The same door for the worker's role. */
export class WorkerDatabase extends Database {}
