// The reads that must stay fast under row-level security: their conditions reach an index, as the app role, and each is one
// statement. A condition that security cannot trust would be checked row by row.
import { randomUUID } from 'node:crypto';
import type { Asker } from '../support/catalogue.js';
import { sql } from '../support/database.js';
import { attempting } from '../support/database-roles.js';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** With whole-table reads priced out, what is left shows whether an index can be used at all. */
async function planOf(db: Asker, text: string, values: readonly unknown[]): Promise<Plan[]> {
  await db.query('set local enable_seqscan = off');
  // Little data is sorted cheaply: what is asked is whether an index spares it.
  await db.query('set local enable_sort = off');
  const { rows } = await db.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(`explain (format json) ${text}`, [...values]);
  const explained = rows[0]?.['QUERY PLAN'][0];
  if (explained === undefined) throw new Error('PostgreSQL explained nothing.');
  return nodesOf(explained.Plan);
}

const clinicId = randomUUID();

/** A clinic large enough for the planner to choose by what is asked, and statistics that say so. */
async function fill(): Promise<void> {
  await sql`insert into clinic (id, name, time_zone) values (${clinicId}, 'Large', 'UTC')`;
  await sql`
    insert into patient (clinic_id, id, given_name, family_name, sort_key)
    select ${clinicId}::uuid, gen_random_uuid(), 'Kim', 'P' || n, md5(n::text) from generate_series(1, 5000) as n`;
  await sql`insert into patient_search_word (clinic_id, word, sort_key, patient_id) select clinic_id, sort_key, sort_key, id from patient where clinic_id = ${clinicId}`;
  await sql`analyze patient_search_word`;
}

beforeAll(fill);

const conditionOn = async (table: string, text: string, values: readonly unknown[]): Promise<string> =>
  attempting('lw_app', clinicId, async (db) => (await planOf(db, text, values)).filter((node) => node['Relation Name'] === table).map((node) => node['Index Cond'] ?? 'none').join(' '));

describe('as the app role', () => {
  it('a search by the beginning of a word reads a range of the index', async () => {
    const text = 'select distinct sort_key, patient_id from patient_search_word where clinic_id = $1 and word >= $2 and word < $3';
    expect(await conditionOn('patient_search_word', text, [clinicId, 'tra', 'tra\u{10FFFF}'])).toMatch(/word >= .*word < /u);
  });

  it('the same search written with LIKE cannot: the reason for ranges', async () => {
    expect(await conditionOn('patient_search_word', "select patient_id from patient_search_word where clinic_id = $1 and word like 'tra%'", [clinicId])).not.toMatch(/word/u);
  });

  it('the notes of a patient that wait for a signature are found without reading past the signed ones', async () => {
    const text = "select id from session where clinic_id = $1 and patient_id = $2 and status = 'draft'";
    expect(await conditionOn('session', text, [clinicId, randomUUID()])).toMatch(/patient_id = .*status = /u);
  });

  it('the newest notes of a patient are read off the index, however many there are', async () => {
    const text = 'select id from session where clinic_id = $1 and patient_id = $2 order by visit_date desc, id desc limit 10';
    const nodes = await attempting('lw_app', clinicId, async (db) => planOf(db, text, [clinicId, randomUUID()]));
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('chart and search are one statement each, which sets the clinic itself', async () => {
    const [chart, found] = await attempting('lw_app', undefined, async (db) => [
      await db.query('select patient_chart($1, $2, $3, $4, $5, true) as chart', [clinicId, randomUUID(), 'Somebody', 'test', randomUUID()]),
      await db.query('select search_patients($1, $2, $3, $4, $5, $6, $7, null, null, 4) as found', [clinicId, randomUUID(), 'Somebody', 'test', [], [], 'active']),
    ]);
    expect(chart.rows).toEqual([{ chart: null }]);
    expect(found.rows[0].found).toHaveLength(4);
  });
});
