// Every migration into an empty database of a test's own, as the product's own way of migrating leaves it.
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asker } from './catalogue.js';

const MIGRATIONS = path.resolve('prisma/migrations');
/** Any number that nobody else locks on the database under test. */
const TURN = 4_711;

/** Roles belong to the whole server, and two who grant to one at the same moment fail: one database after the other. @param server connected to the database under test */
export async function migrate(server: Asker, database: Asker): Promise<void> {
  const folders = (await readdir(MIGRATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  await server.query('select pg_advisory_lock($1)', [TURN]);
  try {
    await database.query(`create table _prisma_migrations (id text primary key, checksum text not null, finished_at timestamptz, migration_name text not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count int not null default 0)`);
    for (const folder of folders) {
      await database.query(await readFile(path.join(MIGRATIONS, folder, 'migration.sql'), 'utf8'));
      await database.query(`insert into _prisma_migrations (id, checksum, finished_at, migration_name) values ($1, '', now(), $2)`, [randomUUID(), folder]);
    }
    await database.query('grant select on _prisma_migrations to lw_app, lw_worker');
  } finally {
    await server.query('select pg_advisory_unlock($1)', [TURN]);
  }
}
