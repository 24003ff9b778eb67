// One clinic never sees, changes or links to another's rows, whatever a program asks: the database itself refuses.
import type { Asker } from '../support/catalogue.js';
import { attempting, connected, inContext, NO_PRIVILEGE, PROGRAM_ROLES, type ProgramRole, RESTRICTED, tried } from '../support/database-roles.js';
import { createSampler, insertion, type SampleClinic, type Sampler } from '../support/sample-rows.js';
import { indexFaults, keyFaults, policyFaults, viewFaults } from './catalogue-rules.js';

let sampler: Sampler;
let ours: SampleClinic;
let theirs: SampleClinic;

beforeAll(async () => {
  await connected('owner', async (owner) => {
    sampler = await createSampler(owner);
    ours = await sampler.newClinic(owner);
    theirs = await sampler.newClinic(owner);
  });
});

/** Left out where rows are tried: a trigger looks for the session before row-level security gets to speak. */
const SESSION = 'session_id';

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** Columns of each tenant table on which the asking role has a privilege. DELETE is of the whole table. */
async function columnsWith(db: Asker, privilege: Privilege): Promise<Map<string, string[]>> {
  const check = privilege === 'DELETE' ? "has_table_privilege(c.oid, 'DELETE')" : `has_column_privilege(c.oid, a.attnum, '${privilege}')`;
  const { rows } = await db.query<{ table: string; columns: string[] }>(`
    select c.relname::text as "table", array_agg(a.attname::text order by a.attnum) as columns from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and ${check} group by 1 order by 1`, [sampler.tables]);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Tenant tables of which the role sees a row: none but its clinic's own may be among them. */
async function tablesSeen(db: Asker, condition = 'true'): Promise<string[]> {
  const seen: string[] = [];
  for (const [table, columns] of await columnsWith(db, 'SELECT')) {
    if ((await tried(db, `select ${columns.join(', ')} from ${table} where ${condition} limit 1`)).rows > 0) seen.push(table);
  }
  return seen;
}

/** Tenant tables in which an update or a delete of everything hits a row or gets as far as a check. The update reads no column: some are only written. */
async function tablesChanged(db: Asker): Promise<string[]> {
  const hit: string[] = [];
  const note = async (table: string, statement: string): Promise<void> => {
    const { rows, refused } = await tried(db, statement);
    if (rows > 0 || refused !== undefined) hit.push(`${statement.split(' ')[0]} ${table}`);
  };
  for (const [table, columns] of await columnsWith(db, 'UPDATE')) await note(table, `update ${table} set ${columns[0]} = null`);
  for (const table of (await columnsWith(db, 'DELETE')).keys()) await note(table, `delete from ${table}`);
  return hit;
}

describe('the catalogue', () => {
  it('holds tenant tables at all, each with a row of two clinics', async () => {
    expect(sampler.tables.length).toBeGreaterThan(35);
    expect([...ours.rows.keys()].sort()).toEqual([...sampler.tables].sort());
    expect([...theirs.rows.values()].every((row) => row['clinic_id'] === theirs.id)).toBe(true);
  });

  it('shows row-level security on every tenant table: enabled, forced, for reading and writing', async () => {
    expect(await connected('owner', policyFaults)).toEqual([]);
  });

  it('shows every unique key and every link between tenant tables beginning with the clinic', async () => {
    expect(await connected('owner', keyFaults)).toEqual([]);
  });

  it('shows no index on a type that row-level security keeps from using it, and no view with rights of its own', async () => {
    expect(await connected('owner', indexFaults)).toEqual([]);
    expect(await connected('owner', viewFaults)).toEqual([]);
  });

  it.each([
    ['a dropped policy', 'drop policy own_clinic on protocol_move', policyFaults],
    ['a policy that is not forced', 'alter table protocol_move no force row level security', policyFaults],
    ['a second policy that lets more through', 'create policy more on protocol_move using (true)', policyFaults],
    ['a policy without a check on what is written', 'drop policy own_clinic on protocol_move; create policy own_clinic on protocol_move using (true)', policyFaults],
    ['a new table without any policy', 'create table extra (clinic_id uuid not null)', policyFaults],
    ['a link by id alone', 'create unique index loose on plan (id); alter table protocol_move add constraint loose foreign key (plan_id) references plan (id)', keyFaults],
    ['a unique key without the clinic', 'create unique index loose on protocol_move (id)', keyFaults],
    ['an index on jsonb', 'create index slow on protocol_move (clinic_id, (1)); alter table protocol_move add column extra jsonb; create index slower on protocol_move (clinic_id, extra)', indexFaults],
    ['a view with its owner\'s rights', 'create view everybody as select * from protocol_move', viewFaults],
  ] as const)('would show %s', async (_name, sabotage, faults) => {
    const found = await attempting('owner', undefined, async (owner) => {
      await owner.query(sabotage);
      return faults(owner);
    });
    expect(found).not.toEqual([]);
  });
});

describe.each(PROGRAM_ROLES)('connected as %s', (role: ProgramRole) => {
  it('sees its own clinic\'s rows in every table it may read', async () => {
    const readable = await attempting(role, ours.id, async (db) => [[...(await columnsWith(db, 'SELECT')).keys()], await tablesSeen(db)]);
    expect(readable[1]).toEqual(readable[0]);
    expect(readable[0]?.length).toBeGreaterThan(0);
  });

  it('sees no row of any table without a clinic', async () => {
    expect(await attempting(role, undefined, tablesSeen)).toEqual([]);
  });

  it('sees no row of the other clinic, asked for by its id', async () => {
    const seen = await attempting(role, theirs.id, async (db) => {
      const columns = await columnsWith(db, 'SELECT');
      expect([...columns.values()].every((names) => names.includes('clinic_id'))).toBe(true);
      return [await tablesSeen(db, `clinic_id = '${ours.id}'`), await tablesSeen(db, `clinic_id <> '${theirs.id}'`)];
    });
    expect(seen).toEqual([[], []]);
  });

  it('changes and deletes nothing without a clinic', async () => {
    expect(await attempting(role, undefined, tablesChanged)).toEqual([]);
  });

  it('can put no row into the other clinic', async () => {
    const outcomes = await attempting(role, theirs.id, async (db) => {
      const answers: string[] = [];
      for (const [table, columns] of await columnsWith(db, 'INSERT')) {
        const row = Object.entries(sampler.newRow(table, ours)).filter(([name]) => columns.includes(name) && name !== SESSION);
        const { text, values } = insertion(table, Object.fromEntries(row));
        const { refused } = await tried(db, text, values);
        answers.push(refused?.code === NO_PRIVILEGE && refused.message.includes('row-level security') ? 'refused by policy' : `${table}: ${refused?.code ?? 'done'}`);
      }
      return new Set(answers);
    });
    expect([...outcomes]).toEqual(['refused by policy']);
  });

  it('would see and change everything if one policy were gone', async () => {
    const seen = await attempting('owner', undefined, async (owner) => {
      await owner.query('drop policy own_clinic on task; create policy own_clinic on task using (true)');
      await owner.query(`set local role ${role}`);
      return [await tablesSeen(owner), await tablesChanged(owner)];
    });
    expect(seen[0]).toEqual(['task']);
    if (role !== 'lw_link') expect(seen[1]).toEqual(['update task']);
  });
});

describe('a link to another clinic\'s row', () => {
  /** Links of tenant tables that the database takes although they lead into another clinic. */
  async function linksTaken(db: Asker): Promise<string[]> {
    const taken: string[] = [];
    for (const key of sampler.keys.filter(({ table, target }) => sampler.tables.includes(table) && sampler.tables.includes(target))) {
      const foreign = key.columns.flatMap((column, at) => (column === 'clinic_id' ? [] : [[column, theirs.rows.get(key.target)?.[key.targetColumns[at] ?? '']]]));
      const { text, values } = insertion(key.table, { ...sampler.newRow(key.table, ours), ...Object.fromEntries(foreign) });
      // The row that is there makes room, triggers or not: a key that allows one row only is not what is asked about.
      await db.query('savepoint room');
      await db.query('set local session_replication_role = replica');
      if (key.table !== key.target) await db.query(`delete from ${key.table} where clinic_id = $1`, [ours.id]);
      await db.query('set local session_replication_role = origin');
      const { refused } = await tried(db, text, values);
      await db.query('rollback to savepoint room');
      const byTrigger = refused?.code === RESTRICTED && key.target === 'session';
      if (refused?.constraint !== key.name && !byTrigger) taken.push(`${key.name}: ${refused?.message ?? 'done'}`);
    }
    return taken;
  }

  it('is refused by every foreign key between tenant tables', async () => {
    expect(await attempting('owner', undefined, linksTaken)).toEqual([]);
    expect(sampler.keys.filter(({ target }) => sampler.tables.includes(target)).length).toBeGreaterThan(60);
  });

  it('would be taken by a key without the clinic', async () => {
    const taken = await attempting('owner', undefined, async (owner) => {
      await owner.query('alter table protocol_move drop constraint protocol_move_clinic_id_plan_id_fkey; create unique index loose on plan (id);');
      await owner.query('alter table protocol_move add constraint loose foreign key (plan_id) references plan (id)');
      return linksTaken(owner);
    });
    expect(taken).toEqual(['protocol_move_clinic_id_plan_id_fkey: done']);
  });
});

describe('a request\'s clinic', () => {
  it('ends with its transaction, so that the next one on the connection starts without', async () => {
    const seen = await connected('lw_app', async (db) => {
      await db.query('begin');
      await inContext(db, ours.id);
      await db.query('commit');
      return (await db.query('select 1 from patient')).rowCount;
    });
    expect(seen).toBe(0);
  });
});
