// Straight to the database as its owner: what tests arrange and check behind the API's back.
import pg from 'pg';

// Idle connections let the process end by themselves: no test needs to close anything.
const pool = new pg.Pool({ connectionString: requireEnv('OWNER_DATABASE_URL'), max: 4, allowExitOnIdle: true });

/** `await sql<{ name: string }>`select name from clinic where id = ${id}`` -> rows */
export async function sql<Row extends pg.QueryResultRow = Record<string, unknown>>(text: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]> {
  const statement = text.reduce((all, part, at) => `${all}$${at}${part}`);
  const result = await pool.query<Row>(statement, [...values]);
  return result.rows;
}

/** What happens while a transaction holds what `lock` locks: `untilWaiting(n)` is done when n others wait for it or for one another. */
export async function whileHolding<Result>(lock: string, happens: (untilWaiting: (others: number) => Promise<void>) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await client.query(lock);
    return await happens((others) => waiting(rows[0]?.pid ?? 0, others));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const PATIENCE_MS = 10_000;

/** Asked outside the transaction: inside it the list of connections stays as it was at first. */
async function waiting(holder: number, others: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const [row] = await sql<{ count: number }>`with recursive waits (pid) as (
      select ${holder}::int union select a.pid from pg_stat_activity a join waits w on w.pid = any (pg_blocking_pids(a.pid))) select count(*)::int - 1 as count from waits`;
    if ((row?.count ?? 0) >= others) return;
    if (Date.now() > until) throw new Error(`${others} were to wait for this transaction; ${row?.count ?? 0} do.`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

export function requireEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is needed by these tests.`);
  return value;
}
