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

export function requireEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is needed by these tests.`);
  return value;
}
