import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import { newestMigration } from './newest-migration.js';

@Injectable()
export class Readiness {
  constructor(private readonly database: Database) {}

  /** 503 when the database cannot be reached, a migration failed, or the newest one this program knows is not there yet. */
  async check(): Promise<void> {
    const rows = await this.database.statement<{ name: string; done: boolean }>('migrations', `
      select migration_name as name, finished_at is not null as done from _prisma_migrations where rolled_back_at is null`, []);
    const newest = newestMigration();
    const current = rows.every((row) => row.done) && (newest === undefined || rows.some((row) => row.name === newest));
    if (!current) throw problem('unavailable', { detail: 'The database is not migrated to this version yet.', retryAfterSeconds: 5 });
  }
}
