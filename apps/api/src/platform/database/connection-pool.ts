import pg from 'pg';
import { OrderlyClient } from './orderly-client.js';

export interface PoolSettings {
  readonly url: string;
  readonly size: number;
  /** Waiting longer than this for a connection is refused, so that a busy database answers 503 and not silence. */
  readonly waitMs: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
}

/** One pool per role. It connects when first used, so that an app can be described without a database. */
export function connectionPool(settings: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    Client: OrderlyClient,
    connectionString: settings.url,
    max: settings.size,
    connectionTimeoutMillis: settings.waitMs,
    idleTimeoutMillis: 60_000,
    application_name: settings.name,
    keepAlive: true,
  });
  // An idle connection that dies with its server must not end the process; the pool opens a new one when asked.
  pool.on('error', ignore);
  return pool;
}

function ignore(): void {
  // Whoever uses the pool next meets the fault and answers it.
}
