// What a clinic has on record, as fingerprints: two that are equal mean that nothing was stored, changed or removed in between.
import { tenantTables } from './catalogue.js';
import { connected } from './database-roles.js';

/** The trail is written by reading too. */
const TRAIL = ['audit_event', 'audit_head'];
/** The worker sends what waits here whenever it likes: only how many there are is a fingerprint. */
const SENT_MEANWHILE = ['outbox_message', 'invitation'];

export type ClinicState = Readonly<Record<string, string>>;

let statement: Promise<string> | undefined;

/** One line per tenant table: how many rows, and a digest of all of them. */
export async function stateOf(clinicIds: readonly string[], leaveOut: readonly string[] = []): Promise<ClinicState> {
  return connected('owner', async (owner) => {
    statement ??= tenantTables(owner).then((tables) => [...tables, 'clinic'].filter((table) => !TRAIL.includes(table))
      .map((table) => `select '${table}' as "table", count(*) || ' ' || ${SENT_MEANWHILE.includes(table) ? "''" : "coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"} as digest
        from ${table} t where ${table === 'clinic' ? 'id' : 'clinic_id'} = any ($1)`).join(' union all '));
    const { rows } = await owner.query<{ table: string; digest: string }>(await statement, [clinicIds]);
    return Object.fromEntries(rows.filter(({ table }) => !leaveOut.includes(table)).map(({ table, digest }) => [table, digest]));
  });
}
