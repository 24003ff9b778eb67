// Where a cluster lives: in .legwork beside the sources, or, when root's server account cannot go there, in /var/lib/legwork.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../workspace/cache.mjs';
import { root } from '../workspace/project.mjs';
import { canEnter, serverAccount } from './account.mjs';
import { copyBinaries, findBinaries } from './binaries.mjs';

const OUTSIDE = '/var/lib/legwork';

/**
 * @typedef {object} Home
 * @property {import('./account.mjs').Account} account who runs the server
 * @property {string} native the folder of the PostgreSQL programs
 * @property {string} folder everything of this cluster
 * @property {string} data
 * @property {string} log
 * @property {string} passwords 0600, passwords of the roles
 * @property {string} superuserPassword 0600
 * @property {string} users one file per launcher that uses the server now
 */

/** Two checkouts must not share a database. @param {string} project */
const keyOf = project => crypto.createHash('sha256').update(project).digest('hex').slice(0, 12);

/** The folder for data that outlives a command. LEGWORK_DATA_DIR chooses another one. @param {boolean} outside */
export function dataFolder(outside = false) {
  if (process.env.LEGWORK_DATA_DIR) return path.resolve(process.env.LEGWORK_DATA_DIR);
  return outside ? path.join(OUTSIDE, keyOf(root)) : path.join(root, '.legwork');
}

// initdb passes its own path through a shell, in double quotes.
const SHELL_WOULD_MISREAD = /["$`\\]/;

/** A folder for copied programs, which the server's account must reach. @param {import('./account.mjs').Account} account */
function shelf({ uid }) {
  const folder = uid === undefined ? cacheFolder() : OUTSIDE;
  makeOpenFolder(folder);
  return folder;
}

/** @param {string} name e.g. "dev" @param {string} [parent] @returns {Home} */
export function prepareHome(name, parent) {
  const account = serverAccount();
  const installed = findBinaries();
  const outside = !canEnter(installed, account) || !canEnter(parent ?? root, account);
  const native = outside || (SHELL_WOULD_MISREAD.test(installed) && process.platform !== 'win32') ? copyBinaries(installed, shelf(account)) : installed;
  const base = parent ?? dataFolder(outside);
  makeOpenFolder(base);
  const folder = path.join(base, `postgres-${name}`);
  const users = path.join(folder, 'users');
  fs.mkdirSync(users, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(folder, account.uid, account.gid);
  return {
    account,
    native,
    folder,
    users,
    data: path.join(folder, 'data'),
    log: path.join(folder, 'server.log'),
    passwords: path.join(folder, 'role-passwords.json'),
    superuserPassword: path.join(folder, 'superuser-password'),
  };
}

/** @param {string} folder */
function makeOpenFolder(folder) {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o755);
}
