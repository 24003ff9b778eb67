// The keys that seal what the programs must be able to read again, such as the secrets of second factors. The first is made once
// for an installation and kept beside its data: without it, what it sealed is lost. The file has one key a line: the first one
// seals, the others only open.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../postgres/home.mjs';

const KEY_BYTES = 32;

const newKey = () => crypto.randomBytes(KEY_BYTES).toString('base64url');
const fileIn = folder => path.join(folder, 'sealing-key');
const variables = keys => ({ SEALING_KEY: keys[0], SEALING_KEY_PREVIOUS: keys.slice(1).join(',') });

/** What the programs are told: the keys that the environment gives, else the installation's own. */
export function sealingKeys(given = process.env, folder = dataFolder()) {
  const { SEALING_KEY, SEALING_KEY_PREVIOUS = '' } = given;
  return SEALING_KEY ? { SEALING_KEY, SEALING_KEY_PREVIOUS } : variables(ownKeys(folder));
}

function ownKeys(folder) {
  const file = fileIn(folder);
  fs.mkdirSync(folder, { recursive: true });
  try {
    // Of two launchers that start together, one makes it and both read that one.
    fs.writeFileSync(file, newKey(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').split('\n').map(line => line.trim()).filter(line => line !== '');
}

/** Puts a new key in front, unless an exchange that was begun is not finished yet. */
export function addOwnKey(folder = dataFolder()) {
  const keys = ownKeys(folder);
  if (keys.length === 1) keep(folder, [newKey(), ...keys]);
}

/** Forgets all but the first: only when nothing is sealed with them any more. */
export function dropOlderKeys(folder = dataFolder()) {
  keep(folder, ownKeys(folder).slice(0, 1));
}

/** In one move: no moment without the keys. */
function keep(folder, keys) {
  const unfinished = `${fileIn(folder)}.new`;
  fs.writeFileSync(unfinished, `${keys.join('\n')}\n`, { mode: 0o600 });
  fs.renameSync(unfinished, fileIn(folder));
}
