// Rules every table keeps, asked of the catalogue. Each answers with what breaks it, so that a control can show that it would.
import { type Asker, foreignKeys, tenantTables } from '../support/catalogue.js';

const OWN_CLINIC = "= (NULLIF(current_setting('app.clinic_id'::text, true), ''::text))::uuid)";

/** Row-level security on and forced, with one policy for everything that reads and writes the clinic's own rows only. */
export async function policyFaults(db: Asker): Promise<string[]> {
  const tables = [...(await tenantTables(db)), 'clinic'];
  const { rows } = await db.query<{ table: string; enabled: boolean; forced: boolean; policies: { cmd: string; permissive: boolean; using: string; check: string }[] }>(`
    select c.relname::text as "table", c.relrowsecurity as enabled, c.relforcerowsecurity as forced, coalesce(jsonb_agg(jsonb_build_object(
        'cmd', p.polcmd, 'permissive', p.polpermissive, 'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)))
      filter (where p.oid is not null), '[]') as policies
    from pg_class c left join pg_policy p on p.polrelid = c.oid where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace group by c.oid`, [tables]);
  return rows.flatMap(({ table, enabled, forced, policies }) => {
    const [policy, ...more] = policies;
    const rule = `(${table === 'clinic' ? 'id' : 'clinic_id'} ${OWN_CLINIC}`;
    return [
      ...(enabled ? [] : [`${table}: not enabled`]),
      ...(forced ? [] : [`${table}: not forced`]),
      ...(policy !== undefined && more.length === 0 && policy.cmd === '*' ? [] : [`${table}: ${policies.length} policies`]),
      ...(policy?.using === rule ? [] : [`${table}: reads by ${policy?.using}`]),
      ...(policy?.check === rule ? [] : [`${table}: writes by ${policy?.check}`]),
    ];
  });
}

/** Found by their secret before a clinic is known: 32 random bytes, hashed, so nobody learns from a clash. */
const FOUND_BY_SECRET = ['api_token_token_hash_key', 'calendar_feed_token_hash_key', 'care_access_token_hash_key', 'care_link_token_hash_key', 'intake_access_token_hash_key', 'intake_link_token_hash_key', 'invitation_token_hash_key'];

/** Every unique key of a tenant table begins with clinic_id, and every link between tenant tables carries it. */
export async function keyFaults(db: Asker): Promise<string[]> {
  const tables = await tenantTables(db);
  const { rows: unique } = await db.query<{ name: string; first: string }>(`
    select i.indexrelid::regclass::text as name, a.attname::text as first from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indisunique and i.indrelid::regclass::text = any ($1)`, [tables]);
  const links = (await foreignKeys(db)).filter((key) => tables.includes(key.table) && tables.includes(key.target));
  return [
    ...unique.filter(({ name, first }) => first !== 'clinic_id' && !FOUND_BY_SECRET.includes(name)).map(({ name }) => `${name}: does not begin with clinic_id`),
    ...links.filter((key) => key.columns[0] !== 'clinic_id' || key.targetColumns[0] !== 'clinic_id').map((key) => `${key.name}: links without clinic_id`),
  ];
}

/** Columns of other types are compared by operators that may not run before row-level security, so an index on them is of no use. */
const LEAKPROOF_TYPES = ['uuid', 'text', 'integer', 'bigint', 'date', 'boolean', 'bytea', 'timestamp with time zone'];

export async function indexFaults(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ name: string; type: string }>(`
    select i.indexrelid::regclass::text as name, format_type(a.atttypid, null) as type from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid::regclass::text = any ($1) and not i.indisexclusion`, [await tenantTables(db)]);
  return rows.filter(({ type }) => !LEAKPROOF_TYPES.includes(type)).map(({ name, type }) => `${name}: holds ${type}`);
}

/** A view runs with its owner's rights unless told otherwise, and a materialised one has no policies at all. */
export async function viewFaults(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and (c.relkind = 'm' or not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false))`);
  return rows.map(({ name }) => name);
}
