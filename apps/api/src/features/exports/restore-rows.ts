// Inserts the lines of an archive, many at a time. The database turns each JSON object into a row of the table's own types.
import type pg from 'pg';
import { problem } from '../../platform/http/problem.js';
import { type ArchiveTable, quoted } from './archive-catalogue.js';
import type { ArchivedFile } from './archive-manifest.js';
import type { ArchiveReader } from './archive-reader.js';
import { ACCOUNT_COLUMNS } from './left-out.js';
import { bytesName } from './table-content.js';

const MOST_LINES = 500;
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** An account that is here already, under the same id, stays as it is: its person works in another clinic of this installation. */
export async function insertAccounts(client: pg.ClientBase, lines: AsyncIterable<string>): Promise<void> {
  const columns = ACCOUNT_COLUMNS.map(quoted).join(', ');
  for await (const { text } of portions(lines)) {
    const { rows } = await client.query<{ email: string }>(
      `select r.email from jsonb_populate_recordset(null::account, $1::jsonb) r join account a on a.email_key = r.email_key and a.id <> r.id limit 1`, [text]);
    if (rows[0] !== undefined) throw problem('account-taken', { detail: `An account of another person here has the address ${rows[0].email}. Change it first; nothing was restored.` });
    await client.query(`insert into account (${columns}) select ${columns} from jsonb_populate_recordset(null::account, $1::jsonb) on conflict (id) do nothing`, [text]);
  }
}

export async function insertRows(
  client: pg.ClientBase, table: ArchiveTable, file: ArchivedFile, archive: ArchiveReader, files: ReadonlyMap<string, ArchivedFile>,
): Promise<void> {
  const columns = (file.columns ?? []).filter((column) => table.columns.includes(column));
  const hasFiles = table.fileColumns.length > 0;
  const into = [...columns, ...(hasFiles ? table.fileColumns : [])].map(quoted).join(', ');
  const values = columns.map((column) => valueOf(table, column));
  const bytes = hasFiles ? table.fileColumns.map((_column, place) => `$${place + 2}::bytea`) : [];
  const statement = `insert into ${quoted(table.name)} (${into}) select ${[...values, ...bytes].join(', ')} from jsonb_populate_recordset(null::${quoted(table.name)}, $1::jsonb) r`;
  let count = 0;
  for await (const { text, lines } of portions(archive.lines(file), hasFiles ? 1 : MOST_LINES)) {
    await client.query(statement, [text, ...(hasFiles ? await filesOf(table, text, archive, files) : [])]);
    count += lines;
  }
  if (count !== file.rows) throw problem('archive-broken', { detail: `${file.name} has ${count} rows; its manifest says ${file.rows ?? 0}.` });
}

/** A JSON null in a column that must have a value is that value, not its absence. */
function valueOf(table: ArchiveTable, column: string): string {
  const value = `r.${quoted(column)}`;
  return table.jsonColumns.includes(column) ? `coalesce(${value}, 'null'::jsonb)` : value;
}

async function filesOf(table: ArchiveTable, text: string, archive: ArchiveReader, files: ReadonlyMap<string, ArchivedFile>): Promise<(Buffer | null)[]> {
  const [row = {}] = JSON.parse(text) as Record<string, unknown>[];
  const key = table.keyColumns.map((column) => String(row[column]));
  const found: (Buffer | null)[] = [];
  for (const column of table.fileColumns) {
    const file = files.get(bytesName(table, key, column, row['media_type']));
    found.push(file === undefined ? null : await archive.bytes(file));
  }
  return found;
}

interface Portion {
  /** A JSON array. */
  readonly text: string;
  readonly lines: number;
}

async function* portions(lines: AsyncIterable<string>, most = MOST_LINES): AsyncGenerator<Portion> {
  let held: string[] = [];
  let size = 0;
  for await (const line of lines) {
    held.push(line);
    size += line.length;
    if (held.length < most && size < MOST_CHARACTERS) continue;
    yield { text: `[${held.join(',')}]`, lines: held.length };
    [held, size] = [[], 0];
  }
  if (held.length > 0) yield { text: `[${held.join(',')}]`, lines: held.length };
}
