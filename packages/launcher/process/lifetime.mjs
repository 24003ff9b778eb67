// One life for a command and all it starts: whatever way it ends (done, failed, Ctrl-C, a lost parent),
// the things it opened are closed in reverse order before the process exits.
import process from 'node:process';
import { describe } from './failure.mjs';

const PARENT_POLL_MS = 500;
const STOP_SIGNALS = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/** @type {Set<() => unknown>} */
const endings = new Set();

/** Registers work for the end; returns the way to take it back. @param {() => unknown} close */
export function atEnd(close) {
  endings.add(close);
  return () => endings.delete(close);
}

async function closeAll() {
  for (const close of [...endings].reverse()) {
    endings.delete(close);
    try {
      await close();
    } catch (error) {
      console.error(describe(error));
    }
  }
}

/**
 * Runs a command to its end. `work` answers the exit code.
 * @param {() => Promise<number>} work
 * @param {{ stoppedIsSuccess?: boolean }} [options] whether Ctrl-C is the ordinary way to end it
 */
export async function live(work, { stoppedIsSuccess = false } = {}) {
  /** @type {Promise<void> | undefined} */
  let ending;
  const end = code => (ending ??= closeAll().then(() => process.exit(code)));
  const stop = code => {
    if (!ending) console.log('\nStopping ...');
    void end(stoppedIsSuccess ? 0 : code);
  };
  for (const [signal, code] of Object.entries(STOP_SIGNALS)) process.on(signal, () => stop(code));
  // A closed terminal must not turn the next log line into a crash that skips the endings.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stop(STOP_SIGNALS.SIGHUP));
  // `kill <npm>` ends npm and its shell but never reaches this process: notice the lost parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(STOP_SIGNALS.SIGTERM), PARENT_POLL_MS).unref();

  const fail = error => {
    if (!ending) console.error(`\n${describe(error)}`);
    return end(1);
  };
  process.on('uncaughtException', error => void fail(error));
  try {
    await end(await work());
  } catch (error) {
    await fail(error);
  }
}
