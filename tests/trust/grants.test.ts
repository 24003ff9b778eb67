// What each program role may do at all. The lists are exact: a right that is not here is one too many.
import type { Asker } from '../support/catalogue.js';
import { attempting, connected, PROGRAM_ROLES } from '../support/database-roles.js';

/** Functions that run with more rights than their caller, and who may call them. */
const ELEVATED: Readonly<Record<string, { owner: string; callers: readonly string[] }>> = {
  append_audit: { owner: 'lw_owner', callers: ['lw_app', 'lw_link', 'lw_worker'] },
  keep_current_facts: { owner: 'lw_owner', callers: [] },
  session_by_token: { owner: 'lw_directory', callers: ['lw_app'] },
  api_token_by_hash: { owner: 'lw_directory', callers: ['lw_app'] },
  session_stands: { owner: 'lw_directory', callers: ['lw_app'] },
  memberships_of: { owner: 'lw_directory', callers: ['lw_app'] },
  invitation_by_token: { owner: 'lw_directory', callers: ['lw_app'] },
  intake_link_by_token: { owner: 'lw_directory', callers: ['lw_link'] },
  intake_access_by_token: { owner: 'lw_directory', callers: ['lw_link'] },
  care_link_by_token: { owner: 'lw_directory', callers: ['lw_link'] },
  care_access_by_token: { owner: 'lw_directory', callers: ['lw_link'] },
  care_own_plan: { owner: 'lw_owner', callers: ['lw_link'] },
  care_mark: { owner: 'lw_owner', callers: ['lw_link'] },
  care_agree: { owner: 'lw_owner', callers: ['lw_link'] },
  care_questions: { owner: 'lw_owner', callers: ['lw_link'] },
  care_answer: { owner: 'lw_owner', callers: ['lw_link'] },
  outcome_activities: { owner: 'lw_owner', callers: ['lw_app'] },
  outcome_requests_due: { owner: 'lw_directory', callers: ['lw_worker'] },
  outcome_requests_unanswered: { owner: 'lw_directory', callers: ['lw_worker'] },
  outcomes_no_longer_missing: { owner: 'lw_directory', callers: [] },
  inform_staff_on_duty: { owner: 'lw_directory', callers: [] },
  intake_no_longer_missing: { owner: 'lw_directory', callers: [] },
  intake_reminders_due: { owner: 'lw_directory', callers: ['lw_worker'] },
  overdue_referrals: { owner: 'lw_directory', callers: ['lw_worker'] },
  plan_standing: { owner: 'lw_owner', callers: ['lw_app', 'lw_worker'] },
  authorisation_standing: { owner: 'lw_owner', callers: ['lw_app', 'lw_worker'] },
  clearances_to_lapse: { owner: 'lw_directory', callers: ['lw_worker'] },
  authorisations_to_settle: { owner: 'lw_directory', callers: ['lw_worker'] },
  calendar_feed_by_token: { owner: 'lw_directory', callers: ['lw_link'] },
  referrals_to_escalate: { owner: 'lw_directory', callers: ['lw_worker'] },
  pending_outbox: { owner: 'lw_directory', callers: ['lw_worker'] },
  visit_reminders_due: { owner: 'lw_directory', callers: ['lw_worker'] },
  exercise_reminders_due: { owner: 'lw_directory', callers: ['lw_worker'] },
  clinics_to_tidy: { owner: 'lw_directory', callers: ['lw_worker'] },
  reminder_by_unsubscribe_token: { owner: 'lw_directory', callers: ['lw_link'] },
  want_reminder: { owner: 'lw_owner', callers: ['lw_link'] },
  take_back_import: { owner: 'lw_owner', callers: ['lw_app'] },
  purges_to_carry_out: { owner: 'lw_directory', callers: ['lw_worker'] },
  purge_patient: { owner: 'lw_purge', callers: ['lw_worker'] },
};

/** All that the patient's link reads. A list of columns where the table holds more than it needs. */
const LINK_READS: Readonly<Record<string, readonly string[] | 'all'>> = {
  calendar_feed: ['clinic_id', 'id'],
  care_access: 'all',
  care_link: 'all',
  clinic: 'all',
  consent: 'all', consent_choice: 'all',
  consent_text: 'all',
  intake: 'all',
  intake_access: 'all',
  intake_answer: 'all',
  intake_link: 'all',
  patient: ['clinic_id', 'id', 'given_name', 'family_name', 'preferred_name', 'birth_date', 'sex_at_birth', 'language', 'status'],
  rate_limit: 'all',
  task: 'all',
};

async function ownershipFaults(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(`
    select rolname || ' ' || what as fault from pg_roles,
      lateral (values (rolsuper, 'is superuser'), (rolbypassrls, 'passes row-level security'), (rolcreaterole, 'makes roles'), (rolcreatedb, 'makes databases'),
        (rolreplication, 'replicates'),
        (exists (select 1 from pg_class where relowner = pg_roles.oid), 'owns a table'), (exists (select 1 from pg_proc where proowner = pg_roles.oid), 'owns a function'),
        (exists (select 1 from pg_namespace where nspowner = pg_roles.oid), 'owns a schema'),
        (has_schema_privilege(pg_roles.oid, 'public', 'CREATE'), 'creates in public'),
        (exists (select 1 from pg_auth_members where member = pg_roles.oid), 'is a member of another role')) as claim (holds, what)
    where rolname = any ($1) and holds`, [[...PROGRAM_ROLES]]);
  return rows.map(({ fault }) => fault);
}

async function rightsBeyondRows(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(`
    select format('%s: %s on %s', r.rolname, p.name, c.relname) as fault from pg_roles r, pg_class c, unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES']) as p (name)
    where r.rolname = any ($1) and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and (has_table_privilege(r.oid, c.oid, p.name) or (p.name = 'REFERENCES' and has_any_column_privilege(r.oid, c.oid, p.name)))`, [[...PROGRAM_ROLES]]);
  return rows.map(({ fault }) => fault);
}

interface ElevatedFunction {
  readonly name: string;
  readonly owner: string;
  readonly path: string | null;
  readonly callers: readonly string[];
}

async function elevatedFunctions(db: Asker): Promise<ElevatedFunction[]> {
  const { rows } = await db.query<ElevatedFunction>(`
    select p.proname::text as name, p.proowner::regrole::text as owner,
      (select option from unnest(p.proconfig) as option where option like 'search_path=%') as path,
      array(select r.rolname::text from pg_roles r where r.rolname like 'lw\\_%' and not r.rolsuper and r.oid <> p.proowner
        and r.rolname <> 'lw_migrate' and has_function_privilege(r.oid, p.oid, 'EXECUTE') order by 1) as callers
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`);
  return rows;
}

async function openFunctions(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and has_function_privilege('public', p.oid, 'EXECUTE')
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
  return rows.map(({ name }) => name);
}

async function linkReads(db: Asker): Promise<Record<string, readonly string[] | 'all'>> {
  const { rows } = await db.query<{ table: string; columns: string[]; all: boolean }>(`
    select c.relname::text as "table", array_agg(a.attname::text order by a.attnum) as columns, has_table_privilege('lw_link', c.oid, 'SELECT') as "all"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_column_privilege('lw_link', c.oid, a.attnum, 'SELECT')
    group by c.oid, c.relname order by 1`);
  return Object.fromEntries(rows.map(({ table, columns, all }) => [table, all ? 'all' : columns]));
}

describe('the programs\' roles', () => {
  it('own nothing, make nothing and pass by no policy', async () => {
    expect(await connected('owner', ownershipFaults)).toEqual([]);
  });

  it('cannot empty a table, put a trigger on it or point at it', async () => {
    expect(await connected('owner', rightsBeyondRows)).toEqual([]);
  });

  it('would be caught with more', async () => {
    const found = await attempting('owner', undefined, async (owner) => {
      await owner.query('grant truncate on task to lw_app; alter role lw_worker bypassrls; grant lw_owner to lw_link');
      return [...(await ownershipFaults(owner)), ...(await rightsBeyondRows(owner))];
    });
    expect(found.sort()).toEqual(expect.arrayContaining(['lw_app: TRUNCATE on task', 'lw_link is a member of another role', 'lw_worker passes row-level security']));
  });
});

describe('functions with more rights than their caller', () => {
  const listed = Object.entries(ELEVATED).toSorted(([one], [other]) => one.localeCompare(other)).map(([name, { owner, callers }]) => ({ name, owner, path: 'search_path=public, pg_temp', callers }));

  it('are the listed ones, with a fixed search path and only their callers', async () => {
    expect(await connected('owner', elevatedFunctions)).toEqual(listed);
  });

  it('would be noticed: one more, one without a path, one for everybody', async () => {
    const found = await attempting('owner', undefined, async (owner) => {
      await owner.query('create function everything() returns bigint language sql security definer as $$ select count(*) from patient $$');
      return [await elevatedFunctions(owner), await openFunctions(owner)] as const;
    });
    expect(found[0]).not.toEqual(listed);
    expect(found[1]).toEqual(['everything()']);
  });

  it('are closed to everybody else, as all functions of ours are', async () => {
    expect(await connected('owner', openFunctions)).toEqual([]);
  });
});

describe('the role of the patient\'s link', () => {
  it('reads the intake tables and nothing else', async () => {
    expect(await connected('owner', linkReads)).toEqual(LINK_READS);
  });

  it('would be caught reading one column more', async () => {
    const found = await attempting('owner', undefined, async (owner) => {
      await owner.query('grant select (health_number) on patient to lw_link');
      return linkReads(owner);
    });
    expect(found).not.toEqual(LINK_READS);
  });

  it.each(['patient', 'fact', 'current_fact', 'screening', 'session', 'finding', 'referral', 'audit_event', 'account', 'membership', 'account_session'])('cannot read %s whole', async (table) => {
    await expect(attempting('lw_link', undefined, (db) => db.query(`select * from ${table}`))).rejects.toMatchObject({ code: '42501' });
  });
});
