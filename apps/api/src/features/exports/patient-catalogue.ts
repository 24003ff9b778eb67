// Which rows are one patient's, found out from the foreign keys: whatever names the patient, and whatever hangs on such a row.
// A table added tomorrow is in the copy of a record without anybody thinking of it.
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { type ArchiveTable, archiveTables, quoted } from './archive-catalogue.js';

export interface PatientTable {
  readonly table: ArchiveTable;
  /** Columns that go out: no fingerprint of a link's secret, which is nobody's health. */
  readonly columns: readonly string[];
  /** Of a row called `r`; $1 is the clinic, $2 the patient. */
  readonly condition: string;
}

interface Link {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

const LINKS = `
  select c.conrelid::regclass::text as "table", a.attname::text as column, c.confrelid::regclass::text as target from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 2 and c.conrelid <> c.confrelid`;

/** The index of names is made from the patient's own row; the trail is told in words of its own. */
const TOLD_OTHERWISE = ['patient_search_word', 'audit_event'];

export async function patientTables(reader: SnapshotReader): Promise<PatientTable[]> {
  const links = await reader.rows<Link>(LINKS);
  const conditions = new Map<string, string>();
  const found: PatientTable[] = [];
  // Tables come after those they point at: a parent's condition is known when its children are looked at.
  for (const table of await archiveTables(reader)) {
    const condition = conditionOf(table, links, conditions);
    if (condition === undefined || TOLD_OTHERWISE.includes(table.name)) continue;
    conditions.set(table.name, condition);
    found.push({ table, condition, columns: table.columns.filter((column) => column !== 'token_hash') });
  }
  return found;
}

function conditionOf(table: ArchiveTable, links: readonly Link[], known: ReadonlyMap<string, string>): string | undefined {
  if (table.name === 'patient') return 'r.id = $2::uuid';
  if (table.columns.includes('patient_id')) return 'r.patient_id = $2::uuid';
  const parents = links.filter((link) => link.table === table.name && known.has(link.target));
  if (parents.length === 0) return undefined;
  return `(${parents.map(({ column, target }) =>
    `r.${quoted(column)} in (select r.id from ${quoted(target)} r where r.clinic_id = $1::uuid and ${known.get(target) ?? 'false'})`).join(' or ')})`;
}

/** The rows as JSON objects of the database. */
export async function rowsOfPatient(reader: SnapshotReader, { table, columns, condition }: PatientTable, clinicId: string, patientId: string): Promise<Record<string, unknown>[]> {
  const named = columns.map((column) => `r.${quoted(column)}`).join(', ');
  const rows = await reader.rows<{ readonly row: Record<string, unknown> }>(
    `select to_jsonb(x) as row from ${quoted(table.name)} r cross join lateral (select ${named}) x where r.clinic_id = $1::uuid and ${condition} order by ${table.order}`, [clinicId, patientId]);
  return rows.map(({ row }) => row);
}

/** Who looked at the record, changed it, printed it: every line of the trail that names the patient. */
export function trailOfPatient(reader: SnapshotReader, clinicId: string, patientId: string): Promise<Record<string, unknown>[]> {
  return reader.rows(
    `select to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e.actor_name, e.actor_kind, e.action, e.entity, e.reason, e.seq::int as seq
      from audit_event e where e.clinic_id = $1::uuid and (e.patient_id = $2::uuid or 'patient:' || $2 = any (e.fields)) order by e.seq`, [clinicId, patientId]);
}
