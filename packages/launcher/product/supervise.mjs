// Keeps the programs and the project's own PostgreSQL running: what dies unasked is started again, but not for ever.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, tail } from '../process/failure.mjs';
import { atEnd } from '../process/lifetime.mjs';

const RESTARTS = 5;
const WINDOW_MS = 60_000;
const PAUSE_MS = 1000;
const SERVER_POLL_MS = 2000;

/** @typedef {import('../process/service.mjs').Service} Service */

/**
 * @param {string} name
 * @param {() => Promise<Service>} start
 * @returns {Promise<{ givenUp: Promise<never> }>} once it runs; `givenUp` fails when it cannot be kept running
 */
export async function keepRunning(name, start) {
  let service = await start();
  let stopping = false;
  atEnd(() => {
    stopping = true;
    return service.stop();
  });
  /** @returns {Promise<never>} */
  const watch = async () => {
    /** @type {number[]} when it had to be started again */
    let restarts = [];
    for (;;) {
      const { code, signal } = await service.exited;
      if (stopping) return new Promise(() => undefined);
      restarts = [...restarts, Date.now()].filter(time => time > Date.now() - WINDOW_MS);
      if (restarts.length > RESTARTS) {
        throw new Failure(`The ${name} stopped ${restarts.length} times within a minute.`, { output: tail(service.log(), 30) });
      }
      console.error(`The ${name} stopped (${signal ?? `exit code ${code}`}); starting it again.`);
      await sleep(PAUSE_MS);
      service = await start();
    }
  };
  return { givenUp: watch() };
}

/** Starts the project's PostgreSQL again when it dies. @param {import('../database/open.mjs').Server} server */
export function keepServerRunning(server) {
  let stopping = false;
  /** @type {Promise<boolean>} */
  let reviving = Promise.resolve(false);
  atEnd(() => {
    stopping = true;
    return reviving; // a server that is just starting must be up before it can be stopped
  });
  /** @returns {Promise<never>} */
  const watch = async () => {
    for (;;) {
      await sleep(SERVER_POLL_MS, undefined, { ref: false });
      if (stopping) return new Promise(() => undefined);
      reviving = server.revive();
      if (await reviving) console.error('PostgreSQL had stopped; it runs again.');
    }
  };
  return { givenUp: watch() };
}
