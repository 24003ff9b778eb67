// A database of its own for each run, on a server that trades safety for speed.
import crypto from 'node:crypto';
import { atEnd } from '../process/lifetime.mjs';
import { mustRun } from '../process/command.mjs';
import { migrate } from '../database/migrate.mjs';
import { quoted, withClient } from '../database/query.mjs';
import { openRoles } from '../database/roles.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { commandLine } from '../postgres/lock.mjs';
import { DEFAULT_PORT, loadDemo } from '../product/programs.mjs';
import { testEnvironment } from './test-environment.mjs';
import { tool } from '../workspace/project.mjs';

/** @typedef {{ ownerUrl: string, urls: import('../database/roles.mjs').RoleUrls, signIns: import('../product/programs.mjs').SignIn[] }} TestDatabase */

const PREFIX = 'test_';

/** Databases of runs that were killed. @param {string} serverUrl */
async function dropAbandoned(serverUrl) {
  await withClient(serverUrl, async client => {
    const { rows } = await client.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [PREFIX]);
    for (const { name } of rows) {
      const pid = Number(name.slice(PREFIX.length).split('_')[0]);
      if (commandLine(pid) === '') await client.query(`DROP DATABASE ${await quoted(name)} WITH (FORCE)`);
    }
  });
}

/** A server for tests; its databases are dropped at the end. @param {{ name: string, durable: boolean }} options */
export async function openTestServer({ name, durable }) {
  const cluster = await startCluster({ name, durable });
  atEnd(() => cluster.stop());
  const serverUrl = cluster.url('postgres');
  await dropAbandoned(serverUrl);
  const run = `${PREFIX}${process.pid}_${crypto.randomBytes(3).toString('hex')}`;
  const dropAtEnd = database =>
    atEnd(async () => withClient(serverUrl, async client => client.query(`DROP DATABASE IF EXISTS ${await quoted(database)} WITH (FORCE)`)));
  // Addresses in the environment belong to other databases.
  const open = async ownerUrl => ({ ownerUrl, urls: await openRoles(ownerUrl, cluster.home.passwords, {}) });

  return {
    /** An empty database with the newest tables. */
    async create() {
      dropAtEnd(run);
      await migrate(cluster.url(run));
      return open(cluster.url(run));
    },
    /** Another one with the same content, made in a moment. Nobody may be connected to the first. @param {string} suffix */
    async copy(suffix) {
      const database = `${run}_${suffix}`;
      dropAtEnd(database);
      await withClient(serverUrl, async client => client.query(`CREATE DATABASE ${await quoted(database)} TEMPLATE ${await quoted(run)}`));
      return open(cluster.url(database));
    },
  };
}

/** One database for each group of tests, so that none meets what another left behind. */
export async function openTestDatabases() {
  const server = await openTestServer({ name: 'test', durable: false });
  const main = await server.create();
  const signIns = await loadDemo(testEnvironment(main.urls, DEFAULT_PORT));
  /** @type {(suffix: string) => Promise<TestDatabase>} */
  const copy = async suffix => ({ ...(await server.copy(suffix)), signIns });
  return { browser: await copy('browser'), performance: await copy('performance'), main: { ...main, signIns } };
}

/** Fails when the migrations, replayed, give other tables than the schema says. @param {string} ownerUrl */
export const checkSchemaDrift = ownerUrl =>
  mustRun(
    [tool('prisma'), 'migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--exit-code'],
    { env: { DATABASE_URL: ownerUrl }, name: 'Comparing migrations with the schema' },
  );
