// The manifest: what an archive is, of which version, and what each of its files holds. It is the last file of the archive, so
// that an archive that broke off has none.
import { problem } from '../../platform/http/problem.js';

export const ARCHIVE_FORMAT = 'legwork-clinic-archive';
export const ARCHIVE_FORMAT_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** Files of lines: how many. */
  readonly rows?: number;
  readonly table?: string;
  /** The table's columns when it was written; later installations may have more. */
  readonly columns?: readonly string[];
}

export interface ArchiveManifest {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly formatVersion: number;
  /** Name of the newest migration. */
  readonly schemaVersion: string;
  readonly productVersion: string;
  readonly clinic: { readonly id: string; readonly name: string };
  readonly exportedAt: string;
  readonly files: readonly ArchivedFile[];
}

const wrong = (detail: string) => problem('archive-broken', { detail });

/** Throws when the text is no manifest that this version reads. */
export function readManifest(text: string): ArchiveManifest {
  const manifest = parsed(text);
  if (manifest['format'] !== ARCHIVE_FORMAT) throw wrong('The manifest is not that of a clinic’s archive.');
  if (manifest['formatVersion'] !== ARCHIVE_FORMAT_VERSION) throw wrong(`The archive’s format is ${String(manifest['formatVersion'])}; this version reads format ${ARCHIVE_FORMAT_VERSION}.`);
  const { schemaVersion, productVersion, exportedAt, files } = manifest;
  const clinic = asRecord(manifest['clinic']);
  if (typeof schemaVersion !== 'string' || typeof productVersion !== 'string' || typeof exportedAt !== 'string') throw wrong('The manifest does not name its versions.');
  if (typeof clinic['id'] !== 'string' || !UUID.test(clinic['id']) || typeof clinic['name'] !== 'string') throw wrong('The manifest does not name its clinic.');
  if (!Array.isArray(files)) throw wrong('The manifest lists no files.');
  const seen = new Set<string>();
  for (const file of files) {
    if (!isFile(file) || seen.has(file.name)) throw wrong('The manifest’s list of files is damaged.');
    seen.add(file.name);
  }
  return { format: ARCHIVE_FORMAT, formatVersion: ARCHIVE_FORMAT_VERSION, schemaVersion, productVersion, exportedAt, clinic: { id: clinic['id'], name: clinic['name'] }, files };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isFile(value: unknown): value is ArchivedFile {
  const { name, bytes, sha256, rows, table, columns } = asRecord(value);
  if (typeof name !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return false;
  if (table === undefined) return true;
  return typeof table === 'string' && typeof rows === 'number' && Array.isArray(columns) && columns.every((column) => typeof column === 'string');
}

function parsed(text: string): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    throw wrong('The manifest cannot be read.');
  }
}

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
