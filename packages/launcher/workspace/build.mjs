// From sources to programs: the typed database client, then every workspace in order.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from '../process/command.mjs';
import { inProject, tool } from './project.mjs';

/** @param {string} place a file or a folder below the project @returns {string[]} its files, in a stable order */
function filesIn(place) {
  const full = inProject(place);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [place];
  return fs.readdirSync(full).sort().flatMap(name => filesIn(path.join(place, name)));
}

/** @param {string[]} places */
function fingerprint(places) {
  const hash = crypto.createHash('sha256');
  for (const file of places.flatMap(filesIn)) hash.update(`${file}\0`).update(fs.readFileSync(inProject(file)));
  return hash.digest('hex');
}

const CLIENT = 'apps/api/src/platform/database/generated';
const STAMP = 'node_modules/.legwork/database-client';

/** Generates the Prisma client, unless schema and Prisma are those of last time. */
export async function generateDatabaseClient() {
  const wanted = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  const stamp = inProject(STAMP);
  if (fs.existsSync(inProject(CLIENT)) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  await mustRun([tool('prisma'), 'generate'], { name: 'prisma generate' });
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, wanted);
}

/** Builds the workspaces (all, or one with what it needs); turbo keeps what has not changed. @param {string} [workspace] */
export async function build(workspace) {
  const only = workspace ? [`--filter=${workspace}`] : [];
  await mustRun([tool('turbo'), 'run', 'build', '--output-logs=errors-only', ...only], { name: 'turbo run build' });
}

export const BUILD_ADVICE = 'the lines above name the file and the line; a fresh clone that fails to build is a fault to report';
