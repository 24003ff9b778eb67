// Another installation of the product beside the one under test: a database of its own with every migration, and, when asked
// for, an API of its own. For what leaves one installation and arrives in another.
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Agent } from './api.js';
import { type ApiProcess, startApiProcess } from './api-process.js';
import { hashOf } from './clinic.js';
import { type Outcome, runCommand } from './commands.js';
import { requireEnv } from './database.js';

const ROLE_URLS = ['APP_DATABASE_URL', 'LINK_DATABASE_URL', 'WORKER_DATABASE_URL'] as const;
const MIGRATIONS = path.resolve('prisma/migrations');

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
  await migrate(client);
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

async function migrate(client: pg.Client): Promise<void> {
  await client.query(`create table _prisma_migrations (id text primary key, checksum text not null, finished_at timestamptz, migration_name text not null,
    logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count int not null default 0)`);
  const names = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  for (const name of names) {
    await client.query(readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8'));
    await client.query(`insert into _prisma_migrations (id, checksum, finished_at, migration_name) values ($1, '', now(), $2)`, [randomUUID(), name]);
  }
  await client.query('grant select on _prisma_migrations to lw_app, lw_worker');
}
