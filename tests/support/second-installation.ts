// Another installation of the product beside the one under test: a database of its own with every migration, and, when asked
// for, an API of its own. For what leaves one installation and arrives in another.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { type Agent, API } from './api.js';
import { hashOf, SESSION_COOKIE } from './clinic.js';
import { requireEnv } from './database.js';
import request from 'supertest';

const MIGRATIONS = path.resolve('prisma/migrations');
/** Where the API under test was built. */
const PROGRAMS = path.resolve(process.env['API_DIRECTORY'] ?? 'apps/api/dist');
const READY = 'is listening';

export interface Installation {
  readonly ownerUrl: string;
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs `npm run restore` as far as it is the API's: the launcher only finds the database. */
  restore(file: string): { readonly code: number | null; readonly output: string };
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
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await migrate(client);
  let api: { readonly process: ChildProcess; readonly url: string } | undefined;
  return {
    ownerUrl,
    async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(text, [...values])).rows;
    },
    restore(file) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(PROGRAMS, 'cli/restore.js'), file], { env: { PATH: process.env['PATH'], DATABASE_URL: ownerUrl }, encoding: 'utf8' });
      return { code: status, output: `${stdout}${stderr}` };
    },
    async signIn(accountId, clinicId) {
      api ??= await startApi({ APP_DATABASE_URL: at('APP_DATABASE_URL'), LINK_DATABASE_URL: at('LINK_DATABASE_URL'), WORKER_DATABASE_URL: at('WORKER_DATABASE_URL') });
      const token = randomBytes(32).toString('base64url');
      await client.query(
        `insert into account_session (id, account_id, clinic_id, token_hash, expires_at, reauthenticated_at) values ($1, $2, $3, $4, now() + interval '1 hour', now())`,
        [randomUUID(), accountId, clinicId, hashOf(token)]);
      return agentAt(api.url, token);
    },
    async stop() {
      api?.process.kill();
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

async function startApi(urls: Readonly<Record<string, string>>): Promise<{ process: ChildProcess; url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...urls, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url };
  const child = spawn(process.execPath, [path.join(PROGRAMS, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => { if (chunk.toString().includes(READY)) resolve(); });
    child.once('exit', (code) => reject(new Error(`The second API ended with ${String(code)}.`)));
  });
  return { process: child, url };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function agentAt(url: string, token: string): Agent {
  const send = (method: keyof Agent) => (route: string) => request(url)[method](`${API}${route}`).set({ 'X-Legwork': '1', Cookie: `${SESSION_COOKIE}=${token}` });
  return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
}
