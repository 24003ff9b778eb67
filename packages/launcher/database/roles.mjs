// The migrations make the roles without passwords, so that no secret is in the sources. Here the programs get theirs.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quoted, withClient } from './query.mjs';

/** The variable that carries each role's address to the programs. */
export const ROLE_OF_VARIABLE = /** @type {const} */ ({
  APP_DATABASE_URL: 'lw_app',
  LINK_DATABASE_URL: 'lw_link',
  WORKER_DATABASE_URL: 'lw_worker',
});

/** @typedef {Record<keyof typeof ROLE_OF_VARIABLE, string>} RoleUrls */

/** @param {string} url @param {string} role @param {string} password */
function urlFor(url, role, password) {
  const own = new URL(url);
  own.username = role;
  own.password = password;
  return own.href;
}

/** Kept, so that a second launcher on the same server does not lock the first one's programs out. @param {string} file */
function keptPasswords(file) {
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const random = () => crypto.randomBytes(24).toString('base64url');
  const passwords = Object.fromEntries(Object.values(ROLE_OF_VARIABLE).map(role => [role, random()]));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  return passwords;
}

const WRONG_PASSWORD = new Set(['28P01', '28000']);

/** @param {string} url */
async function canSignIn(url) {
  try {
    await withClient(url, async () => undefined);
    return true;
  } catch (error) {
    if (WRONG_PASSWORD.has(error.code)) return false;
    throw error;
  }
}

const CONCURRENT_CHANGE = 'XX000'; // "tuple concurrently updated": another launcher sets the same password
const ATTEMPTS = 5;

/** @param {string} ownerUrl @param {string} role @param {string} password */
export async function setPassword(ownerUrl, role, password) {
  const statement = `ALTER ROLE ${await quoted(role)} LOGIN PASSWORD '${password.replaceAll("'", "''")}'`;
  for (let attempt = 1; ; attempt++) {
    try {
      await withClient(ownerUrl, client => client.query(statement));
      return;
    } catch (error) {
      if (error.code !== CONCURRENT_CHANGE || attempt === ATTEMPTS) throw error;
      await sleep(100 * attempt);
    }
  }
}

/**
 * The addresses for the programs. One that the environment gives (APP_DATABASE_URL ...) is taken as it is.
 * @param {string} ownerUrl
 * @param {string} passwordFile
 * @returns {Promise<RoleUrls>}
 */
export async function openRoles(ownerUrl, passwordFile, given = process.env) {
  const missing = Object.entries(ROLE_OF_VARIABLE).filter(([variable]) => !given[variable]);
  const passwords = missing.length > 0 ? keptPasswords(passwordFile) : {};
  const urls = Object.fromEntries(Object.keys(ROLE_OF_VARIABLE).map(variable => [variable, given[variable] ?? '']));
  for (const [variable, role] of missing) {
    urls[variable] = urlFor(ownerUrl, role, passwords[role]);
    if (!(await canSignIn(urls[variable]))) await setPassword(ownerUrl, role, passwords[role]);
  }
  return /** @type {RoleUrls} */ (urls);
}
