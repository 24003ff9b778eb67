// A row in every table of a clinic, made from the catalogue: a table added tomorrow gets one as well.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type Asker, type Column, columnsOf, type ForeignKey, foreignKeys, tenantTables } from './catalogue.js';

type Row = Readonly<Record<string, unknown>>;

export interface SampleClinic {
  readonly id: string;
  /** One row of each tenant table, by its name. */
  readonly rows: ReadonlyMap<string, Row>;
}

export interface Sampler {
  readonly tables: readonly string[];
  readonly columns: readonly Column[];
  readonly keys: readonly ForeignKey[];
  newClinic(db: Asker): Promise<SampleClinic>;
  /** A further row of a table, its links given by `links` (column -> value) or else the clinic's own. */
  newRow(table: string, clinic: SampleClinic, links?: Row): Row;
}

/** What a type alone cannot say. */
const SPECIAL: Readonly<Record<string, () => unknown>> = {
  'clinic.time_zone': () => 'America/Toronto',
  'clinic.name': () => `Sample ${randomUUID()}`,
  'appointment.ends_at': () => '9999-01-01',
  // Only live ones may not overlap.
  'appointment.status': () => 'cancelled',
  'authorisation.source': () => 'referral',
  'authorisation.visits': () => 6,
  'authorisation.status': () => 'closed',
  'api_token.scope': () => 'read:fhir',
  'api_token.created_at': () => '2026-03-14T14:30:00Z',
  'api_token.expires_at': () => '2026-03-15T14:30:00Z',
  'api_token.token_hash': () => randomBytes(32),
  'calendar_feed.revoked_at': () => '2026-03-15T15:00:00Z',
  'override.reason': () => 'A reason of more than ten characters.',
  'clinic_rule.reason': () => 'A reason of more than ten characters.',
  'clinic_rule.direction': () => 'product',
  // On paper: a mail has an address.
  'clearance_sending.way': () => 'printed',
  // Recorded in the clinic, and taken back: both links of the row are filled.
  'plan_agreement.method': () => 'in-person',
  'plan_agreement.withdrawn_at': () => '2026-03-15T15:00:00Z',
  'plan_agreement.withdrawn_reason': () => 'A reason.',
  'outcome_score.correction_reason': () => 'A reason.',
  'outcome_request.measures': () => ['nprs'],
  // Asked for, and over soon after.
  'record_export.kind': () => 'patient',
  'record_export.created_at': () => '2026-03-14T14:30:00Z',
  // Its text is kept until it is imported.
  'patient_import.status': () => 'imported',
  'patient_import.encoding': () => 'utf-8',
  'patient_import.row_count': () => 1,
  // Asked for, by the only member there is: nobody has confirmed it.
  'purge.confirmed_by_id': () => null,
  // Whoever signed, when, and under what go together.
  'discharge_summary.signed_at': () => '2026-03-14T15:00:00Z',
  'discharge_summary.signed_name': () => 'Somebody',
  'discharge_summary.signed_role': () => 'physiotherapist',
  'discharge_summary.content_hash': () => randomBytes(32),
};

const BY_TYPE: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  text: () => `text ${randomUUID()}`,
  'text[]': () => [],
  integer: () => randomInt(1, 2 ** 31 - 1),
  bigint: () => randomInt(1, 2 ** 31 - 1),
  boolean: () => false,
  bytea: () => randomBytes(32),
  jsonb: () => '{}',
  date: () => '2026-03-14',
  'timestamp with time zone': () => '2026-03-14T15:00:00Z',
};

export async function createSampler(db: Asker): Promise<Sampler> {
  const [tables, columns, keys] = [await tenantTables(db), await columnsOf(db), await foreignKeys(db)];
  const ordered = inOrder(tables, keys);

  const newRow = (table: string, clinic: SampleClinic, links: Row = {}): Row => {
    const own = keys.filter((key) => key.table === table).flatMap((key) => linkOf(key, clinic));
    const linked: Row = { ...Object.fromEntries(own.map(([column, value]) => [column, `${table}.${column}` in SPECIAL ? SPECIAL[`${table}.${column}`]?.() : value])), ...links };
    const free = columns.filter((column) => column.table === table && !(column.name in linked) && isNeeded(column));
    return { ...linked, ...Object.fromEntries(free.map((column) => [column.name, valueFor(column)])) };
  };

  return {
    tables, columns, keys, newRow,
    async newClinic(asker) {
      const rows = new Map<string, Row>();
      const clinic: SampleClinic = { id: randomUUID(), rows };
      await insert(asker, 'clinic', { ...newRow('clinic', clinic), id: clinic.id });
      const account = newRow('account', clinic);
      await insert(asker, 'account', account);
      await asker.query("select set_config('app.clinic_id', $1, false), append_audit('system', null, 'sample', 'sample', 'create', 'clinic', null, null, '{}', null)", [clinic.id]);
      for (const table of ordered) {
        const links = table === 'membership' ? { account_id: account['id'] } : {};
        // Some rows are there already: a trigger or the audit trail wrote them.
        rows.set(table, (await rowOf(asker, table, clinic.id)) ?? (await insert(asker, table, newRow(table, clinic, links))));
      }
      await asker.query("select set_config('app.clinic_id', '', false)");
      return clinic;
    },
  };
}

export async function insert(db: Asker, table: string, row: Row): Promise<Row> {
  const { text, values } = insertion(table, row);
  const { rows } = await db.query<Record<string, unknown>>(`${text} returning *`, values);
  return rows[0] ?? row;
}

export function insertion(table: string, row: Row): { text: string; values: unknown[] } {
  const names = Object.keys(row);
  return { text: `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, values: Object.values(row) };
}

async function rowOf(db: Asker, table: string, clinicId: string): Promise<Row | undefined> {
  const { rows } = await db.query<Record<string, unknown>>(`select * from ${table} where clinic_id = $1 limit 1`, [clinicId]);
  return rows[0];
}

/** Columns of the key with the values of the clinic's own row there. */
function linkOf(key: ForeignKey, clinic: SampleClinic): [string, unknown][] {
  if (key.target === 'clinic') return [['clinic_id', clinic.id]];
  const target = clinic.rows.get(key.target);
  return target === undefined ? [] : key.columns.map((column, at) => [column, target[key.targetColumns[at] ?? '']]);
}

function isNeeded({ required, hasDefault, table, name }: Column): boolean {
  return (required && !hasDefault) || `${table}.${name}` in SPECIAL;
}

function valueFor({ table, name, type, choices }: Column): unknown {
  const special = SPECIAL[`${table}.${name}`];
  if (special !== undefined) return special();
  const make = BY_TYPE[type];
  if (make === undefined) throw new Error(`No sample value is known for ${table}.${name} of type ${type}.`);
  return choices[0] ?? make();
}

/** Tables after the tables they point to. */
function inOrder(tables: readonly string[], keys: readonly ForeignKey[]): string[] {
  const ordered: string[] = [];
  const place = (table: string, waiting: readonly string[]): void => {
    if (ordered.includes(table) || !tables.includes(table)) return;
    if (waiting.includes(table)) throw new Error(`The links run in a circle: ${[...waiting, table].join(', ')}.`);
    for (const key of keys) if (key.table === table && key.target !== table) place(key.target, [...waiting, table]);
    ordered.push(table);
  };
  for (const table of tables) place(table, []);
  return ordered;
}
