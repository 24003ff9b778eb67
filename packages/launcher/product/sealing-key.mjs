// The key that seals what the programs must be able to read again, such as the secrets of second factors. Made once for an
// installation and kept beside its data: without it, what it sealed is lost.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../postgres/home.mjs';

const KEY_BYTES = 32;

/** The one that the environment gives, else the installation's own. */
export function sealingKey(given = process.env.SEALING_KEY, folder = dataFolder()) {
  if (given) return given;
  const file = path.join(folder, 'sealing-key');
  fs.mkdirSync(folder, { recursive: true });
  try {
    // Of two launchers that start together, one makes it and both read that one.
    fs.writeFileSync(file, crypto.randomBytes(KEY_BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
