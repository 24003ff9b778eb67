// The whole clinic in one archive: every table of the catalogue, the files in its rows, the members' accounts, and the manifest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Writable } from 'node:stream';
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { archiveTables } from './archive-catalogue.js';
import { ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, type ArchiveManifest } from './archive-manifest.js';
import { ArchiveWriter } from './archive-writer.js';
import { ACCOUNT_COLUMNS } from './left-out.js';
import { accountLines, linesName, readBytes, tableFiles, tableLines } from './table-content.js';

export const ACCOUNTS_NAME = 'accounts.jsonl';

interface ApiPackage { readonly version: string }

export const productVersion = (JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8')) as ApiPackage).version;

/** Everything is read from one snapshot of the database. */
export async function writeClinicArchive(reader: SnapshotReader, clinicId: string, now: Date, output: Writable): Promise<ArchiveManifest> {
  const writer = new ArchiveWriter(output, now);
  const [clinic] = await reader.rows<{ readonly id: string; readonly name: string }>('select id, name from clinic where id = $1::uuid', [clinicId]);
  if (clinic === undefined) throw new Error('There is no such clinic.');
  await writer.add(ACCOUNTS_NAME, accountLines(reader, clinicId, ACCOUNT_COLUMNS), { table: 'account', columns: ACCOUNT_COLUMNS });
  const tables = await archiveTables(reader);
  for (const table of tables) await writer.add(linesName(table), tableLines(reader, table, clinicId), { table: table.name, columns: table.columns });
  for (const table of tables) {
    for (const file of await tableFiles(reader, table, clinicId)) await writer.add(file.name, [await readBytes(reader, table, clinicId, file)]);
  }
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT, formatVersion: ARCHIVE_FORMAT_VERSION, schemaVersion: await newestApplied(reader), productVersion,
    clinic, exportedAt: now.toISOString(), files: writer.files,
  };
  await writer.end(manifest);
  return manifest;
}

/** Name of the newest migration that this database has. */
export async function newestApplied(reader: SnapshotReader): Promise<string> {
  const [row] = await reader.rows<{ readonly name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name collate "C" desc limit 1');
  return row?.name ?? '';
}
