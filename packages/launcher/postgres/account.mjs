// PostgreSQL refuses to run as root. Started by root, the server gets another account of the machine.
import { execFileSync, spawnSync } from 'node:child_process';

/** @typedef {{ uid?: number, gid?: number }} Account  empty: the account of this process */

const idOf = (flag, name) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/** @returns {Required<Account> | undefined} */
function lookUp(name) {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return undefined; // no such account
  }
}

// An unnamed uid does not do: initdb says "user does not exist".
const SERVER_ACCOUNTS = ['postgres', 'nobody'];

/** @returns {Account} */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of SERVER_ACCOUNTS) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has neither an account "postgres" nor "nobody".');
}

/** Whether that account can go into the folder (root's home, for one, is closed to others). @param {string} folder @param {Account} account */
export function canEnter(folder, account) {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', folder], { ...account, cwd: '/' }).status === 0;
}
