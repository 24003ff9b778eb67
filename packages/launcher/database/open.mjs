// The database that `npm start` and `npm run import` share: the project's own server, or the one that DATABASE_URL names.
import crypto from 'node:crypto';
import path from 'node:path';
import { Failure } from '../process/failure.mjs';
import { atEnd } from '../process/lifetime.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { dataFolder } from '../postgres/home.mjs';
import { migrate } from './migrate.mjs';
import { withClient } from './query.mjs';
import { openRoles } from './roles.mjs';

const DATABASE = 'legwork';

/**
 * @typedef {object} Server
 * @property {string} ownerUrl
 * @property {string} passwordFile where the passwords of the roles are kept
 * @property {string} place for people: where the data is
 * @property {() => Promise<boolean>} revive see Cluster
 */

/** @returns {Promise<Server>} */
export async function openServer() {
  const given = process.env.DATABASE_URL;
  if (given) return givenServer(given);
  const cluster = await startCluster({ name: 'dev', durable: true });
  atEnd(() => cluster.stop());
  return { ownerUrl: cluster.url(DATABASE), passwordFile: cluster.home.passwords, place: cluster.home.folder, revive: cluster.revive };
}

const NO_DATABASE_YET = '3D000'; // the first migration makes it

/** @param {string} url @returns {Promise<Server>} */
async function givenServer(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Failure('DATABASE_URL is not a PostgreSQL address.', { advice: 'write it as postgresql://user:password@host:5432/database, or leave it out' });
  }
  const { host, pathname } = new URL(url);
  try {
    await withClient(url, async () => undefined);
  } catch (error) {
    if (error.code !== NO_DATABASE_YET) {
      throw new Failure(`The server that DATABASE_URL names (${host}) did not let us in: ${error.message}`, { advice: 'check that it runs, and its address, account and password' });
    }
  }
  // Roles belong to the server as a whole, not to one of its databases.
  const key = crypto.createHash('sha256').update(host).digest('hex').slice(0, 12);
  const passwordFile = path.join(dataFolder(), `role-passwords-${key}.json`);
  return { ownerUrl: url, passwordFile, place: `${host}${pathname}`, revive: async () => false };
}

export const SERVER_ADVICE =
  'the server log named above says why. If another copy of Legwork was stopped hard a moment ago, wait ten seconds and try again; DATABASE_URL=postgresql://... uses a server of your own';

/** Newest tables, and an address for each program. @param {Server} server */
export async function openDatabase(server) {
  await migrate(server.ownerUrl);
  return openRoles(server.ownerUrl, server.passwordFile);
}
