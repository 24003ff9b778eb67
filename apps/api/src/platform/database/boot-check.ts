import type { Database } from './database.js';

interface RoleRow {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

/** Row-level security holds only for a plain role that owns nothing: any other stops the start. */
export async function refusePowerfulRole(database: Database, what: string): Promise<void> {
  const [role] = await database.statement<RoleRow>('boot_role', `
    select current_user as name, rolsuper as superuser, rolbypassrls as bypasses,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'usage')) as owns
    from pg_roles where rolname = current_user`, []);
  if (role === undefined || role.superuser || role.bypasses || role.owns) {
    throw new Error(`Refusing to start: the ${what} database role must be a plain one that owns no table and cannot bypass row-level security.`);
  }
}
