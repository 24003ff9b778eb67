// One connection for a few statements. The driver is loaded late: it is there only after the install.

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a lost server also fails the query that waits, which reports it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} name */
export async function quoted(name) {
  const { default: pg } = await import('pg');
  return pg.escapeIdentifier(name);
}
