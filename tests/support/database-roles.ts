// The database as the programs meet it: their own roles, and what those are refused.
import pg from 'pg';
import type { Asker } from './catalogue.js';
import { requireEnv } from './database.js';

export const PROGRAM_ROLES = ['lw_app', 'lw_link', 'lw_worker'] as const;
export type ProgramRole = (typeof PROGRAM_ROLES)[number];

const URLS: Readonly<Record<ProgramRole | 'owner', string>> = {
  lw_app: 'APP_DATABASE_URL', lw_link: 'LINK_DATABASE_URL', lw_worker: 'WORKER_DATABASE_URL', owner: 'OWNER_DATABASE_URL',
};

/** A connection of its own; closed when `work` ends. */
export async function connected<T>(role: ProgramRole | 'owner', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: requireEnv(URLS[role]) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One transaction that leaves nothing behind, in a clinic's context or in none. */
export function attempting<T>(role: ProgramRole | 'owner', clinicId: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(role, async (client) => {
    await client.query('begin');
    await inContext(client, clinicId);
    const result = await work(client);
    await client.query('rollback');
    return result;
  });
}

export async function inContext(db: Asker, clinicId: string | undefined): Promise<void> {
  await db.query("select set_config('app.clinic_id', $1, true)", [clinicId ?? '']);
}

export interface Outcome {
  /** Rows returned or changed; 0 when refused. */
  readonly rows: number;
  /** SQLSTATE, constraint and words of the refusal. */
  readonly refused?: { readonly code: string; readonly constraint: string | undefined; readonly message: string };
}

/** Tries one statement inside a transaction, and undoes it whatever came of it. */
export async function tried(db: Asker, text: string, values: readonly unknown[] = []): Promise<Outcome> {
  await db.query('savepoint attempt');
  try {
    const { rowCount } = await db.query(text, [...values]);
    return { rows: rowCount ?? 0 };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return { rows: 0, refused: { code: error.code ?? '', constraint: error.constraint, message: error.message } };
  } finally {
    await db.query('rollback to savepoint attempt');
  }
}

/** SQLSTATE of the refusal; `done` when the statement was carried out on some row, `nothing` when on none. */
export async function answerTo(db: Asker, text: string, values: readonly unknown[] = []): Promise<string> {
  const { rows, refused } = await tried(db, text, values);
  return refused?.code ?? (rows > 0 ? 'done' : 'nothing');
}

export const NO_PRIVILEGE = '42501';
export const RESTRICTED = '23001';
