// npm run restore -- ARCHIVE: puts a clinic's archive into the database of npm start, or the one that DATABASE_URL names.
import './process/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { prepare, PREPARING_STEPS } from './database/prepare.mjs';
import { restoreArchive } from './product/programs.mjs';

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
  const { step } = countSteps(PREPARING_STEPS + 1);
  const { server } = await prepare(step);
  await step('Restoring', () => restoreArchive(file, server.ownerUrl), 'nothing of the archive was kept: the line above says why');
  return 0;
}

await live(restore);
