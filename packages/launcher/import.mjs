// npm run import -- FILE...: loads FHIR bundles, with the same set-up as npm start and beside it when it runs.
import './process/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { prepare, PREPARING_STEPS } from './database/prepare.mjs';
import { DEFAULT_PORT, importFiles, programEnvironment } from './product/programs.mjs';

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
  const { step } = countSteps(PREPARING_STEPS + 1);
  const { urls } = await prepare(step);
  const env = programEnvironment({ port: Number(process.env.PORT ?? DEFAULT_PORT), urls });
  await step('Importing', () => importFiles(files, env), 'the lines above name the file and the entry; what was imported before them is kept and is not doubled by another run');
  return 0;
}

await live(importBundles);
