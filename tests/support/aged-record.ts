// A patient's record as the database holds it: made old, looked for, and fingerprinted, in every table there is.
import type { Asker } from './catalogue.js';
import { connected, inContext } from './database-roles.js';

interface PatientTable {
  readonly name: string;
  /** Of a row called r; $1 is the clinic, $2 the patient. */
  readonly condition: string;
}

export const tablesOfPatient = async (db: Asker): Promise<PatientTable[]> => (await db.query<PatientTable>('select name, condition from tables_of_patient()')).rows;

/** Moves every instant of the record so many years back, whatever would refuse it. */
export async function makeOlder(clinicId: string, patientId: string, years: number): Promise<void> {
  await connected('owner', async (owner) => {
    await owner.query('begin; set local session_replication_role = replica');
    for (const { name, condition } of await tablesOfPatient(owner)) {
      const { rows } = await owner.query<{ column: string }>("select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and format_type(atttypid, null) = 'timestamp with time zone'", [name]);
      if (rows.length === 0) continue;
      const older = rows.map(({ column }) => `${column} = r.${column} - make_interval(years => $3::int)`).join(', ');
      await owner.query(`update ${name} r set ${older} where r.clinic_id = $1 and ${condition}`, [clinicId, patientId, years]);
    }
    await owner.query('commit');
  });
}

/** How many rows of the patient each table holds; tables without any are left out. */
export function rowsOf(clinicId: string, patientId: string): Promise<Record<string, number>> {
  return connected('owner', async (owner) => {
    const found: Record<string, number> = {};
    for (const { name, condition } of await tablesOfPatient(owner)) {
      const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${name} r where r.clinic_id = $1 and ${condition}`, [clinicId, patientId]);
      if (rows[0] !== undefined && rows[0].n > 0) found[name] = rows[0].n;
    }
    return found;
  });
}

/** A digest of the patient's rows in each table. */
export function digestOf(clinicId: string, patientId: string): Promise<Record<string, string>> {
  return connected('owner', async (owner) => {
    const found: Record<string, string> = {};
    for (const { name, condition } of await tablesOfPatient(owner)) {
      const { rows } = await owner.query<{ digest: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as digest from ${name} r where r.clinic_id = $1 and ${condition}`, [clinicId, patientId]);
      found[name] = rows[0]?.digest ?? '';
    }
    return found;
  });
}

/** Tables with a row of the clinic in which the words stand, however it is stored. */
export function tablesWith(clinicId: string, tables: readonly string[], words: string): Promise<string[]> {
  return connected('owner', async (owner) => {
    const found: string[] = [];
    for (const name of tables) {
      const { rowCount } = await owner.query(`select 1 from ${name} r where r.clinic_id = $1 and strpos(lower(r::text), lower($2)) > 0 limit 1`, [clinicId, words]);
      if (rowCount !== null && rowCount > 0) found.push(name);
    }
    return found;
  });
}

/** Null where the clinic's trail is whole. */
export function firstBreak(clinicId: string): Promise<string | null> {
  return connected('owner', async (owner) => {
    await owner.query('begin');
    await inContext(owner, clinicId);
    const { rows } = await owner.query<{ broken: string | null }>('select audit_first_break() as broken');
    await owner.query('rollback');
    return rows[0]?.broken ?? null;
  });
}
