// postmaster.pid: who runs on a data folder, and on which port. The file outlives a killed server, so it is never believed alone.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PID_LINE = 0;
const PORT_LINE = 3;

const lockFile = data => path.join(data, 'postmaster.pid');

/** @param {string} data @returns {{ pid: number, port: number } | undefined} */
export function readLock(data) {
  try {
    const lines = fs.readFileSync(lockFile(data), 'utf8').split('\n');
    return { pid: Number(lines[PID_LINE]), port: Number(lines[PORT_LINE]) };
  } catch {
    return undefined;
  }
}

/** The command line of a process; empty for a zombie. @param {number} pid */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform !== 'win32') return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim();
    process.kill(pid, 0);
    return 'unknown'; // Windows tells only that the process exists
  } catch {
    return '';
  }
}

/** @param {number} pid @param {string} data */
function isServerOf(pid, data) {
  const command = commandLine(pid);
  return command.includes(data) || command === 'unknown';
}

/** The server that runs on this data folder now. @param {string} data */
export function runningServer(data) {
  const lock = readLock(data);
  return lock && isServerOf(lock.pid, data) ? lock : undefined;
}

/** After a restart of the machine or container the pid in the file may be some other program's. @param {string} data */
export function dropStaleLock(data) {
  if (!runningServer(data)) fs.rmSync(lockFile(data), { force: true });
}
