// Which tables an archive holds, read from the database's catalogue, so that a new table cannot be forgotten.
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { LEFT_OUT } from './left-out.js';

export interface ArchiveTable {
  readonly name: string;
  /** `clinic_id`, or `id` for the clinic itself. */
  readonly clinicColumn: string;
  /** What stands in the table's lines, in the order of the database. */
  readonly columns: readonly string[];
  /** Columns of bytes that are files of their own in the archive: photographs, attachments. */
  readonly fileColumns: readonly string[];
  /** What names a row within its clinic. */
  readonly keyColumns: readonly string[];
  /** The key, of a row called `r`, as an order that is the same in every installation, whatever its language. */
  readonly order: string;
  /** Columns that hold JSON and must hold some: a JSON null in them is a value. */
  readonly jsonColumns: readonly string[];
  /** Tables that must be there first. */
  readonly needs: readonly string[];
}

interface Found {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
  readonly key: readonly { readonly name: string; readonly type: string }[];
  readonly needs: readonly string[];
}

const CATALOGUE = `
  select c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'required', a.attnotnull) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by k.place)
      from pg_index i cross join unnest(i.indkey::int[]) with ordinality as k (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number where i.indrelid = c.oid and i.indisprimary) as key,
    (select coalesce(json_agg(distinct f.relname), '[]') from pg_constraint r join pg_class f on f.oid = r.confrelid
      where r.conrelid = c.oid and r.contype = 'f' and f.oid <> c.oid) as needs
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by c.relname collate "C"`;

/** In an order in which every table comes after those it points at. */
export async function archiveTables(reader: SnapshotReader): Promise<ArchiveTable[]> {
  const found = await reader.rows<Found>(CATALOGUE);
  return inOrder(found.filter((table) => LEFT_OUT[table.name] === undefined && isOfClinic(table)).map(toTable));
}

const clinicColumnOf = (name: string): string => (name === 'clinic' ? 'id' : 'clinic_id');

/** What belongs to no clinic has no part in one's archive; the test sees that it is named among what stays behind. */
const isOfClinic = ({ name, columns }: Found): boolean => columns.some((column) => column.name === clinicColumnOf(name));

function toTable({ name, columns, key, needs }: Found): ArchiveTable {
  const isFile = (column: Found['columns'][number]): boolean => column.type === 'bytea' && !/hash|sha256/.test(column.name);
  const keyColumns = key.filter((column) => column.name !== 'clinic_id');
  return {
    name, clinicColumn: clinicColumnOf(name),
    columns: columns.filter((column) => !isFile(column)).map((column) => column.name),
    fileColumns: columns.filter(isFile).map((column) => column.name),
    keyColumns: keyColumns.map((column) => column.name),
    order: key.map((column) => `r.${quoted(column.name)}${column.type === 'text' ? ' collate "C"' : ''}`).join(', '),
    jsonColumns: columns.filter((column) => column.type === 'jsonb' && column.required).map((column) => column.name),
    needs: needs.filter((other) => LEFT_OUT[other] === undefined),
  };
}

/** Tables that point at each other in a ring keep the order of their names. */
function inOrder(tables: readonly ArchiveTable[]): ArchiveTable[] {
  const waiting = [...tables];
  const placed: ArchiveTable[] = [];
  const isPlaced = (name: string): boolean => placed.some((table) => table.name === name);
  while (waiting.length > 0) {
    const next = waiting.findIndex((table) => table.needs.every((other) => isPlaced(other)));
    placed.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return placed;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
