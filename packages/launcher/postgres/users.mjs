// `npm start` and `npm run import` may use one server at the same time: the last one to leave stops it.
import fs from 'node:fs';
import path from 'node:path';
import { commandLine } from './lock.mjs';

/** @param {string} folder @param {number} pid */
const entry = (folder, pid) => path.join(folder, String(pid));

// The command line is part of the entry: after a restart of the machine the number may be another program's.
/** @param {string} folder */
export function enter(folder) {
  fs.writeFileSync(entry(folder, process.pid), commandLine(process.pid));
}

/** @param {string} folder @returns {boolean} whether nobody else is left */
export function leave(folder) {
  fs.rmSync(entry(folder, process.pid), { force: true });
  const others = fs.readdirSync(folder).filter(name => {
    const present = commandLine(Number(name)) === fs.readFileSync(path.join(folder, name), 'utf8');
    if (!present) fs.rmSync(path.join(folder, name), { force: true });
    return present;
  });
  return others.length === 0;
}
