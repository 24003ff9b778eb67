// npm run restore -- ARCHIVE: puts a clinic's archive into the database of npm start, or the one that DATABASE_URL names.
import './process/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { openDatabase, openServer, SERVER_ADVICE } from './database/open.mjs';
import { MIGRATE_ADVICE } from './database/migrate.mjs';
import { restoreArchive } from './product/programs.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from './workspace/build.mjs';
import { install, INSTALL_ADVICE } from './workspace/install.mjs';

const USAGE = 'Usage: npm run restore -- ARCHIVE   (the .zip that “Export the clinic” gave)';
const WRONG_USE = 2;

async function restore() {
  // npm runs scripts in the project's folder; the name is meant from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const names = process.argv.slice(2);
  const file = path.resolve(from, names[0] ?? '');
  if (names.length !== 1 || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
    console.error([...(names.length === 1 ? [`There is no file ${file}`] : []), USAGE].join('\n'));
    return WRONG_USE;
  }
  const { step } = countSteps(6);
  await step('Installing the libraries (the first time takes a minute)', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the programs', build, BUILD_ADVICE);
  const server = await step('Starting PostgreSQL', openServer, SERVER_ADVICE);
  await step('Preparing the database', () => openDatabase(server), MIGRATE_ADVICE);
  await step('Restoring', () => restoreArchive(file, server.ownerUrl), 'nothing of the archive was kept: the line above says why');
  return 0;
}

await live(restore);
