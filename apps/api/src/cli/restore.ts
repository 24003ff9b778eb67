// Restores a clinic from its archive into a database that does not have it: `restore.js ARCHIVE`. All of it, or nothing.
import { ArchiveReader } from '../features/exports/archive-reader.js';
import { restoreClinic } from '../features/exports/restore-clinic.js';
import { ownerDatabaseUrl } from '../platform/config/config.js';
import { asOwner } from '../platform/database/owner-connection.js';
import { databaseCode } from '../platform/database/database-errors.js';
import { readerOf } from '../platform/database/snapshot.js';
import { Problem } from '../platform/http/problem.js';

/** Messages of the database quote what people wrote: only its code is shown. */
function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.detail;
  const code = databaseCode(error);
  if (code !== '') return `The database refused what the archive holds (${code}).`;
  return error instanceof Error ? error.message : 'unknown error';
}

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('Usage: restore ARCHIVE');
  process.exitCode = 2;
} else {
  try {
    const archive = await ArchiveReader.open(file);
    try {
      const { exportedAt, schemaVersion } = archive.manifest;
      const restored = await asOwner(ownerDatabaseUrl(), (client) => restoreClinic(client, readerOf(client), archive));
      console.log(`${restored.clinicName}, as it was on ${exportedAt} (${schemaVersion}): ${restored.tables} tables, ${restored.rows} rows, ${restored.files} files, all equal to the archive.`);
      console.log(`The audit trail verifies. ${restored.invited} members were sent a mail to choose a password.`);
    } finally {
      archive.close();
    }
  } catch (error) {
    console.error(`Not restored: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
