// Brings a database to the newest migration.
import fs from 'node:fs';
import { mustRun } from '../process/command.mjs';
import { inProject, tool } from '../workspace/project.mjs';
import { withClient } from './query.mjs';

const FOLDER = inProject('prisma/migrations');

/** The names of the migrations in the sources, oldest first. */
export function migrationNames() {
  if (!fs.existsSync(FOLDER)) return [];
  return fs.readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}

const APPLIED = 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1';
const NO_DATABASE = '3D000';
const NO_TABLE = '42P01';

/** @param {string} url @returns {Promise<string[]>} */
async function appliedNames(url) {
  try {
    return await withClient(url, async client => (await client.query(APPLIED)).rows.map(row => row.name));
  } catch (error) {
    if (error.code === NO_DATABASE || error.code === NO_TABLE) return [];
    throw error;
  }
}

/** Runs `prisma migrate deploy`, which takes 2 seconds, only when the names tell that there is something to do. @param {string} url as owner */
export async function migrate(url) {
  const wanted = migrationNames();
  const applied = await appliedNames(url);
  if (wanted.length > 0 && wanted.join() === applied.sort().join()) return;
  await mustRun([tool('prisma'), 'migrate', 'deploy'], { env: { DATABASE_URL: url }, name: 'prisma migrate deploy' });
}

export const MIGRATE_ADVICE =
  'the lines above name the migration; nothing of it was kept. If DATABASE_URL is set, check that it names a PostgreSQL 18 server and an account that may create roles and schemas';
