// What PostgreSQL itself says about the tables: tests that read it cover the tables of tomorrow too.
import type pg from 'pg';

/** A pool, a client or a transaction: whoever can ask. */
export type Asker = Pick<pg.ClientBase, 'query'>;

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** The values its CHECK lists; empty without one. */
  readonly choices: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

/** Holds clinic_id, but belongs to an account: which clinic its session looks at. Read before a clinic is known. */
const OF_ACCOUNTS = ['account_session'];

/** Every table whose rows belong to one clinic. The clinic's own row is not among them: its key is `id`. */
export async function tenantTables(db: Asker): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  return rows.map((row) => row.name).filter((name) => !OF_ACCOUNTS.includes(name));
}

export async function columnsOf(db: Asker): Promise<Column[]> {
  const { rows } = await db.query<Column & { check: string | null }>(`
    select c.relname::text as "table", a.attname::text as name, format_type(a.atttypid, null) as type, a.attnotnull as required, a.atthasdef as "hasDefault",
      (select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY%' limit 1) as check
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`);
  return rows.map(({ check, ...column }) => ({ ...column, choices: [...(check ?? '').matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? '') }));
}

export async function foreignKeys(db: Asker): Promise<ForeignKey[]> {
  const { rows } = await db.query<ForeignKey>(`
    select k.conname::text as name, k.conrelid::regclass::text as "table", k.confrelid::regclass::text as target,
      array(select a.attname::text from unnest(k.conkey) with ordinality u(n, at) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.at) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality u(n, at) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.at) as "targetColumns"
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1`);
  return rows;
}
