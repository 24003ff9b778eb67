// A table of one clinic as lines of JSON, and the files that stand in its rows. The text is the database's own, in an order and
// with the keys in an order that every installation shares: equal rows give equal bytes.
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { type ArchiveTable, quoted } from './archive-catalogue.js';

const ROWS_AT_ONCE = 500;

export const linesName = (table: ArchiveTable): string => `tables/${table.name}.jsonl`;

/** `columns`: those of the archive being compared with; an older one has fewer. */
export async function* tableLines(reader: SnapshotReader, table: ArchiveTable, clinicId: string, columns: readonly string[] = table.columns): AsyncGenerator<Buffer> {
  const named = columns.map((column) => `r.${quoted(column)}`).join(', ');
  const text = `select to_jsonb(x)::text as line from ${quoted(table.name)} r cross join lateral (select ${named}) x
    where r.${table.clinicColumn} = $1::uuid order by ${table.order}`;
  for await (const rows of reader.portions<{ readonly line: string }>(text, [clinicId], ROWS_AT_ONCE)) {
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
  }
}

export interface ArchivedBytes {
  readonly name: string;
  /** Values of the table's key. */
  readonly key: readonly string[];
  readonly column: string;
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

export function bytesName(table: ArchiveTable, key: readonly string[], column: string, mediaType: unknown): string {
  const ending = typeof mediaType === 'string' ? ENDINGS[mediaType] ?? 'bin' : 'bin';
  return `files/${table.name}/${key.join('-')}/${column}.${ending}`;
}

/** The files of a table by name; a column without bytes has none. */
export async function tableFiles(reader: SnapshotReader, table: ArchiveTable, clinicId: string): Promise<ArchivedBytes[]> {
  if (table.fileColumns.length === 0) return [];
  const keys = table.keyColumns.map((column) => `r.${quoted(column)}::text`).join(', ');
  const mediaType = table.columns.includes('media_type') ? 'r.media_type' : 'null';
  const present = table.fileColumns.map((column) => `r.${quoted(column)} is not null`).join(', ');
  const rows = await reader.rows<{ readonly key: string[]; readonly media_type: string | null; readonly present: boolean[] }>(
    `select array[${keys}] as key, ${mediaType} as media_type, array[${present}] as present from ${quoted(table.name)} r
      where r.${table.clinicColumn} = $1::uuid order by ${table.order}`, [clinicId]);
  return rows.flatMap(({ key, media_type: type, present: has }) => table.fileColumns
    .filter((_column, place) => has[place] === true)
    .map((column) => ({ name: bytesName(table, key, column, type), key, column })));
}

export async function readBytes(reader: SnapshotReader, table: ArchiveTable, clinicId: string, { key, column }: ArchivedBytes): Promise<Buffer> {
  const where = table.keyColumns.map((name, place) => `r.${quoted(name)}::text = $${place + 2}`).join(' and ');
  const [row] = await reader.rows<{ readonly bytes: Buffer }>(
    `select r.${quoted(column)} as bytes from ${quoted(table.name)} r where r.${table.clinicColumn} = $1::uuid and ${where}`, [clinicId, ...key]);
  return row?.bytes ?? Buffer.alloc(0);
}

/** What stands of the members' accounts. */
export async function* accountLines(reader: SnapshotReader, clinicId: string, columns: readonly string[]): AsyncGenerator<Buffer> {
  const named = columns.map((column) => `a.${quoted(column)}`).join(', ');
  const text = `select to_jsonb(x)::text as line from account a cross join lateral (select ${named}) x
    where exists (select from membership m where m.clinic_id = $1::uuid and m.account_id = a.id) order by a.id`;
  for await (const rows of reader.portions<{ readonly line: string }>(text, [clinicId], ROWS_AT_ONCE)) {
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
  }
}
