// The built programs on a test database: what the tests talk to.
import path from 'node:path';
import { Failure, tail } from '../process/failure.mjs';
import { atEnd } from '../process/lifetime.mjs';
import { freePort } from '../process/port.mjs';
import { dataFolder } from '../postgres/home.mjs';
import { startApi, startWorker } from '../product/programs.mjs';
import { testEnvironment } from './test-environment.mjs';

/**
 * @typedef {object} Stage
 * @property {Record<string, string>} env for the tests
 * @property {() => string} log the end of both logs
 * @property {() => Promise<void>} stop fails unless both programs still ran and stopped as they should
 */

/** @param {string} name @param {import('./test-database.mjs').TestDatabase} database @returns {Promise<Stage>} */
export async function openStage(name, { ownerUrl, urls, signIns }) {
  const port = await freePort();
  const env = testEnvironment(urls, port);
  const logFile = program => path.join(dataFolder(), 'logs', `test-${name}-${program}.log`);
  const api = await startApi({ env, logFile: logFile('api') });
  atEnd(api.stop);
  const worker = await startWorker({ env, logFile: logFile('worker') });
  atEnd(worker.stop);
  return {
    env: { ...urls, OWNER_DATABASE_URL: ownerUrl, BASE_URL: env.PUBLIC_URL, MAIL_DIRECTORY: env.MAIL_DIRECTORY, COOKIE_SECURE: env.COOKIE_SECURE, SEALING_KEY: env.SEALING_KEY, RATE_LIMIT_ADDRESS_PER_MINUTE: env.RATE_LIMIT_ADDRESS_PER_MINUTE, DEMO_SIGN_INS: JSON.stringify(signIns) },
    log: () => [api, worker].map(program => `--- end of the ${program.name}'s log\n${tail(program.log(), 40)}`).join('\n'),
    async stop() {
      const outcomes = await Promise.all([api, worker].map(async program => ({ program, ...(await program.stop()) })));
      for (const { program, code, signal } of outcomes) {
        if (code !== 0) {
          throw new Failure(`The ${program.name} did not stop by itself with code 0, but with ${signal ?? `code ${code}`}.`, { output: tail(program.log(), 30) });
        }
      }
    },
  };
}
