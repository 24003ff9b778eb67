import pg from 'pg';

/**
 * Discrete fields, never the address as a whole: pg lets a connectionString override `database`, and the scratch work
 * on the shadow database would then be done on the real one.
 * @param {string} url
 * @returns {import('pg').PoolConfig & { host: string, port: number }}
 */
export function connectionOf(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password: password ?? undefined, database, ssl, max: 1 };
}
