// A PostgreSQL of the project's own: made once, started, reused when it runs already, stopped by the last user.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { Failure } from '../process/failure.mjs';
import { program } from './binaries.mjs';
import { prepareHome } from './home.mjs';
import { runningServer } from './lock.mjs';
import { runAs, startOrReuse, stopServer } from './server.mjs';
import { enter, leave } from './users.mjs';

const SUPERUSER = 'postgres';

/** @param {import('./home.mjs').Home} home @param {boolean} durable */
function initialise(home, durable) {
  if (fs.existsSync(`${home.data}/PG_VERSION`)) return;
  fs.rmSync(home.data, { recursive: true, force: true });
  fs.writeFileSync(home.superuserPassword, crypto.randomBytes(24).toString('base64url'), { mode: 0o600 });
  const { uid, gid } = home.account;
  if (uid !== undefined && gid !== undefined) fs.chownSync(home.superuserPassword, uid, gid);
  const unfinished = `${home.data}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  // The built-in C.UTF-8 sorts alike on every machine and still knows that É is the capital of é.
  const { status, error, stderr } = spawnSync(
    program(home.native, 'initdb'),
    ['-D', unfinished, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${home.superuserPassword}`, '--encoding=UTF8',
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])],
    { ...runAs(home), encoding: 'utf8' },
  );
  if (status !== 0) throw new Failure('PostgreSQL could not make its data folder.', { output: error?.message ?? stderr });
  fs.renameSync(unfinished, home.data);
}

/**
 * @typedef {object} Cluster
 * @property {(database: string) => string} url as superuser
 * @property {import('./home.mjs').Home} home
 * @property {() => Promise<boolean>} revive starts the server again, on the same port, should it be gone; answers whether it was
 * @property {() => Promise<void>} stop unless another launcher uses it
 */

/**
 * @param {{ name: string, durable: boolean, parent?: string }} options `name` is the cluster's folder; `parent` defaults to the project's data folder
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ name, durable, parent }) {
  const home = prepareHome(name, parent);
  checkOwner(home);
  enter(home.users);
  try {
    return await open(home, durable);
  } catch (error) {
    if (durable || runningServer(home.data)) {
      leave(home.users);
      throw error;
    }
    // Without fsync a power cut may have spoilt the files; nothing in them is worth keeping.
    fs.rmSync(home.data, { recursive: true, force: true });
    return open(home, durable);
  }
}

/** A folder made by another account (root, perhaps) would fail later and say less. @param {import('./home.mjs').Home} home */
function checkOwner(home) {
  try {
    fs.accessSync(home.users, fs.constants.W_OK);
    if (fs.existsSync(home.superuserPassword)) fs.accessSync(home.superuserPassword, fs.constants.R_OK);
  } catch {
    throw new Failure(`${home.folder} belongs to another account.`, {
      advice: 'start as the account that made it, remove the folder with all its data, or choose another place with LEGWORK_DATA_DIR',
    });
  }
}

/** @param {import('./home.mjs').Home} home @param {boolean} durable @returns {Promise<Cluster>} */
async function open(home, durable) {
  initialise(home, durable);
  const password = fs.readFileSync(home.superuserPassword, 'utf8');
  const urlAt = (port, database = 'postgres') => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const port = await startOrReuse(home, durable, urlAt);
  return {
    home,
    url: database => urlAt(port, database),
    async revive() {
      if (runningServer(home.data)) return false;
      await startOrReuse(home, durable, urlAt, port);
      return true;
    },
    async stop() {
      if (leave(home.users)) await stopServer(home);
    },
  };
}
