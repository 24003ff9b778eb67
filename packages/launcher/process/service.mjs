// A program that runs beside the launcher until it is told to stop: the API, the worker.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from './command.mjs';
import { Failure, tail } from './failure.mjs';
import { root } from '../workspace/project.mjs';

const READY_MS = 60_000;
const STOP_MS = 10_000;
const KEPT_LINES = 400;

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => string} log the last lines
 * @property {() => Promise<{ code: number | null, signal: NodeJS.Signals | null }>} stop
 */

/**
 * Starts the program and waits for the line that says it is ready.
 * @param {{ name: string, script: string, readyLine: string, env: Record<string, string | undefined>, logFile: string, onLine?: (line: string) => void }} options
 * @returns {Promise<Service>}
 */
export async function startService({ name, script, readyLine, env, logFile, onLine = () => undefined }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const file = fs.createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  // An IPC channel: the program ends when the launcher is gone, however it went.
  // Detached: Ctrl-C in the terminal reaches the launcher alone, which stops things in their order.
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: root,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  /** @type {string[]} */
  const kept = [];
  let announceReady;
  const ready = new Promise(resolve => (announceReady = resolve));
  const onAnyLine = line => {
    file.write(`${line}\n`);
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
    if (line.startsWith(readyLine)) announceReady('ready');
    onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) readline.createInterface({ input: stream }).on('line', onAnyLine);

  const log = () => kept.join('\n');
  const exited = once(child, 'exit').then(([code, signal]) => {
    file.end();
    return { code, signal };
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const outcome = await Promise.race([exited, sleep(STOP_MS, undefined, { ref: false })]);
    if (!outcome) child.kill('SIGKILL');
    return exited;
  };

  const state = await Promise.race([ready, exited, sleep(READY_MS, 'late', { ref: false })]);
  if (state === 'ready') return { name, exited, log, stop };
  await stop();
  const why = state === 'late' ? `was not ready after ${READY_MS / 1000} s` : 'ended while starting';
  throw new Failure(`The ${name} ${why}; its log is ${logFile}`, { output: tail(log(), 30) });
}
