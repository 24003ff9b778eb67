// Another installation of the product beside the one under test: a database of its own with every migration, and, when asked
// for, an API of its own. For what leaves one installation and arrives in another.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Agent } from './api.js';
import { type ApiProcess, startApiProcess } from './api-process.js';
import { hashOf } from './clinic.js';
import { type Outcome, runCommand } from './commands.js';
import { requireEnv } from './database.js';
import { migrate } from './migrate.js';

const ROLE_URLS = ['APP_DATABASE_URL', 'LINK_DATABASE_URL', 'WORKER_DATABASE_URL'] as const;

export interface Installation {
  readonly ownerUrl: string;
  /** The addresses of the programs' roles in it. */
  readonly urls: Readonly<Record<string, string>>;
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs `npm run restore` as far as it is the API's: the launcher only finds the database. */
  restore(file: string): Outcome;
  /** Starts its API and signs somebody in, whose account is there. */
  signIn(accountId: string, clinicId: string): Promise<Agent>;
  stop(): Promise<void>;
}

export async function secondInstallation(): Promise<Installation> {
  const name = `second_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: requireEnv('OWNER_DATABASE_URL') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const at = (variable: string): string => {
    const url = new URL(requireEnv(variable));
    url.pathname = `/${name}`;
    return url.href;
  };
  const ownerUrl = at('OWNER_DATABASE_URL');
  const urls = Object.fromEntries(ROLE_URLS.map((variable) => [variable, at(variable)]));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await migrate(admin, client);
  let api: ApiProcess | undefined;
  return {
    ownerUrl, urls,
    async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(text, [...values])).rows;
    },
    restore(file) {
      return runCommand('restore', [file], { DATABASE_URL: ownerUrl });
    },
    async signIn(accountId, clinicId) {
      api ??= await startApiProcess(urls);
      const token = randomBytes(32).toString('base64url');
      await client.query(
        `insert into account_session (id, account_id, clinic_id, token_hash, expires_at, reauthenticated_at) values ($1, $2, $3, $4, now() + interval '1 hour', now())`,
        [randomUUID(), accountId, clinicId, hashOf(token)]);
      return api.as(token);
    },
    async stop() {
      api?.stop();
      await client.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
