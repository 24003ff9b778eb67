// The server process on a data folder: start it, or find the one that runs already, or stop it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, tail } from '../process/failure.mjs';
import { freePort } from '../process/port.mjs';
import { program } from './binaries.mjs';
import { dropStaleLock, runningServer } from './lock.mjs';

const READY_MS = 60_000;
const STOP_MS = 20_000;
const RESTART_MS = 15_000;
const POLL_MS = 50;

/** Test data may be lost with the machine, in exchange for speed. */
const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];

/** As which account, where and with which settings the PostgreSQL programs run. @param {import('./home.mjs').Home} home */
export const runAs = home => ({ ...home.account, cwd: os.tmpdir(), env: { ...process.env, LC_ALL: 'C' } });

/** @param {string} url @returns {Promise<boolean>} whether the server takes a connection */
async function accepts(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the server once.
 * @param {import('./home.mjs').Home} home
 * @param {number} port
 * @param {boolean} durable
 * @param {string} url
 * @returns {Promise<boolean>} false when it gave up (e.g. a killed predecessor still holds the folder)
 */
async function launch(home, port, durable, url) {
  const log = fs.openSync(home.log, 'a', 0o600);
  const settings = [...SETTINGS, ...(durable ? [] : THROWAWAY)].flatMap(setting => ['-c', setting]);
  // Detached, so that Ctrl-C in the terminal reaches the launcher alone, and the order of stopping is its own.
  const child = spawn(program(home.native, 'postgres'), ['-D', home.data, '-p', String(port), ...settings], {
    ...runAs(home),
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  let gone = false;
  const exit = once(child, 'exit').then(() => (gone = true), () => (gone = true));
  child.unref();
  for (const until = Date.now() + READY_MS; Date.now() < until && !gone; await Promise.race([sleep(POLL_MS), exit])) {
    if (await accepts(url)) return true;
  }
  return false;
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {boolean} durable
 * @param {(port: number) => string} urlAt
 * @param {number} [wantedPort] for a server that programs know already
 * @returns {Promise<number>} the port
 */
export async function startOrReuse(home, durable, urlAt, wantedPort) {
  const logStart = fs.existsSync(home.log) ? fs.statSync(home.log).size : 0;
  for (const until = Date.now() + RESTART_MS; ; await sleep(500)) {
    const running = runningServer(home.data);
    if (running) {
      if (await accepts(urlAt(running.port))) return running.port;
    } else {
      const port = wantedPort ?? (await freePort());
      if (await launch(home, port, durable, urlAt(port))) return port;
    }
    if (Date.now() > until) {
      const said = fs.existsSync(home.log) ? fs.readFileSync(home.log, 'utf8').slice(logStart) : '';
      throw new Failure(`PostgreSQL did not start; its log is ${home.log}`, { output: tail(said, 20) });
    }
    // The children of a killed server need a moment; afterwards its lock file is only a leftover.
    dropStaleLock(home.data);
  }
}

/** @param {import('./home.mjs').Home} home */
export async function stopServer(home) {
  const server = runningServer(home.data);
  if (!server) return;
  process.kill(server.pid, 'SIGINT'); // "fast": open transactions are rolled back, nothing is lost
  for (const until = Date.now() + STOP_MS; runningServer(home.data); await sleep(POLL_MS)) {
    if (Date.now() > until) process.kill(server.pid, 'SIGQUIT'); // "immediate": the next start recovers from the journal
  }
}
