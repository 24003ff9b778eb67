// The steps before a command that works on the database, the same as those of `npm start` and beside it when it runs.
import { MIGRATE_ADVICE } from './migrate.mjs';
import { openDatabase, openServer, SERVER_ADVICE } from './open.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from '../workspace/build.mjs';
import { install, INSTALL_ADVICE } from '../workspace/install.mjs';

export const PREPARING_STEPS = 5;

/** @param {ReturnType<typeof import('../process/steps.mjs').countSteps>['step']} step */
export async function prepare(step) {
  await step('Installing the libraries (the first time takes a minute)', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the programs', build, BUILD_ADVICE);
  const server = await step('Starting PostgreSQL', openServer, SERVER_ADVICE);
  const urls = await step('Preparing the database', () => openDatabase(server), MIGRATE_ADVICE);
  return { server, urls };
}
