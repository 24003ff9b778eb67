// Long reads of one clinic as it stands at one instant, for copies of the record. Rows come in portions, so that memory stays
// bounded whatever the size, and nothing can be changed. Its own few connections: a copy never takes one from the visits.
import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { connectionPool, type PoolSettings } from './connection-pool.js';

/** Reads inside one transaction. Values are bound, never spliced in. */
export interface SnapshotReader {
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The rows of one query in portions of at most `size`; one query at a time. */
  portions<Row>(text: string, values: readonly unknown[], size: number): AsyncGenerator<Row[]>;
}

/** One portion may take this long; whoever reads slower than one portion in as long is cut off by the server. */
const LONGEST_STATEMENT = '60s';
const LONGEST_PAUSE = '60s';

export class SnapshotDatabase implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(settings: PoolSettings) {
    this.#pool = connectionPool(settings);
  }

  async read<T>(clinicId: string, work: (reader: SnapshotReader) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken = true;
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query(
        `select set_config('app.clinic_id', $1, true), set_config('TimeZone', 'UTC', true), set_config('statement_timeout', $2, true),
          set_config('idle_in_transaction_session_timeout', $3, true)`, [clinicId, LONGEST_STATEMENT, LONGEST_PAUSE]);
      const result = await work(readerOf(client));
      await client.query('commit');
      broken = false;
      return result;
    } finally {
      // A connection left in the middle of something is closed, not lent again.
      client.release(broken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }
}

/** Also for a connection that somebody else opened, such as that of a restoration. */
export function readerOf(client: Pick<pg.ClientBase, 'query'>): SnapshotReader {
  return {
    async rows<Row>(text: string, values: readonly unknown[] = []) {
      return (await client.query(text, values as unknown[])).rows as Row[];
    },
    async *portions<Row>(text: string, values: readonly unknown[], size: number) {
      await client.query(`declare portions no scroll cursor for ${text}`, values as unknown[]);
      try {
        for (;;) {
          const { rows } = await client.query(`fetch forward ${Math.trunc(size)} from portions`);
          if (rows.length === 0) return;
          yield rows as Row[];
        }
      } finally {
        await client.query('close portions').catch(() => undefined);
      }
    },
  };
}
