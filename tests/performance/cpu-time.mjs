// CPU time of processes in milliseconds, where the system tells it (/proc); undefined elsewhere.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const isTold = fs.existsSync('/proc/self/stat');
const TICK_MS = isTold ? 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : Number.NaN;

/** @param {readonly number[]} pids @returns {number | undefined} user and system time of all that are still there */
export function cpuTime(pids) {
  if (!isTold) return undefined;
  return pids.reduce((sum, pid) => sum + timeOf(pid), 0);
}

/** @param {number} pid */
function timeOf(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

/** The server processes of a program's connections. @param {import('pg').Client} owner @param {string} named a pattern of LIKE */
export async function backendsOf(owner, named) {
  const { rows } = await owner.query('select pid from pg_stat_activity where application_name like $1 and datname = current_database()', [named]);
  return rows.map(({ pid }) => Number(pid));
}
