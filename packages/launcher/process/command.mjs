// Runs one tool to its end. Its output is kept for the error message, or shown as it comes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Failure } from './failure.mjs';
import { atEnd } from './lifetime.mjs';
import { root } from '../workspace/project.mjs';

/** No tool may phone home or nag about updates. */
const QUIET_TOOLS = {
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  SCARF_ANALYTICS: 'false',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/** @param {Record<string, string | undefined>} [extra] */
export const environment = extra => ({ ...process.env, ...QUIET_TOOLS, ...extra });

// A tool starts others (turbo: npm: tsc). In a group of its own all of them can be ended together.
const ownGroup = process.platform !== 'win32';

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
export function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // gone already
  }
}

/**
 * @typedef {object} CommandOptions
 * @property {Record<string, string | undefined>} [env]
 * @property {string} [cwd]
 * @property {boolean} [show] pass the output on as it comes
 * @property {boolean} [showErrors] pass on standard error alone, where test runners report
 * @property {string} [name] how messages call it
 */

/** Runs a Node.js script and answers its exit code and both outputs. @param {string[]} args @param {CommandOptions} [options] */
export async function runScript(args, { env, cwd = root, show = false, showErrors = show } = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment(env),
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = atEnd(() => signalGroup(child, 'SIGTERM'));
  const output = { stdout: '', both: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    output.stdout += text;
    output.both += text;
    if (show) process.stdout.write(text);
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    output.both += text;
    if (showErrors) process.stderr.write(text);
  });
  const [code, signal] = await once(child, 'close');
  forget();
  return { code, signal, ...output };
}

/** As runScript, but a failing tool is a Failure. Answers its standard output. @param {string[]} args @param {CommandOptions} [options] */
export async function mustRun(args, options = {}) {
  const { code, signal, stdout, both } = await runScript(args, options);
  if (code === 0) return stdout;
  const name = options.name ?? args.join(' ');
  throw new Failure(`${name} failed (${signal ?? `exit code ${code}`}).`, { output: options.show ? '' : both });
}
