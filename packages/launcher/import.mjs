// npm run import -- FILE...: loads FHIR bundles, with the same set-up as npm start and beside it when it runs.
import './process/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { openDatabase, openServer, SERVER_ADVICE } from './database/open.mjs';
import { MIGRATE_ADVICE } from './database/migrate.mjs';
import { DEFAULT_PORT, importFiles, programEnvironment } from './product/programs.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from './workspace/build.mjs';
import { install, INSTALL_ADVICE } from './workspace/install.mjs';

const USAGE = 'Usage: npm run import -- FILE...   (FHIR R4 bundles as JSON)';
const WRONG_USE = 2;

async function importBundles() {
  // npm runs scripts in the project's folder; the names are meant from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const args = process.argv.slice(2);
  const files = args.map(name => (name.startsWith('-') ? name : path.resolve(from, name)));
  const missing = files.filter(file => !file.startsWith('-') && !fs.existsSync(file));
  if (files.length === 0 || missing.length > 0) {
    console.error([...missing.map(file => `There is no file ${file}`), USAGE].join('\n'));
    return WRONG_USE;
  }
  const { step } = countSteps(6);
  await step('Installing the libraries (the first time takes a minute)', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the programs', build, BUILD_ADVICE);
  const server = await step('Starting PostgreSQL', openServer, SERVER_ADVICE);
  const urls = await step('Preparing the database', () => openDatabase(server), MIGRATE_ADVICE);
  const env = programEnvironment({ port: Number(process.env.PORT ?? DEFAULT_PORT), urls });
  await step('Importing', () => importFiles(files, env), 'the lines above name the file and the entry; what was imported before them is kept and is not doubled by another run');
  return 0;
}

await live(importBundles);
