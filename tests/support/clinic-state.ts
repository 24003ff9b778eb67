// What a clinic has on record, as fingerprints: two that are equal mean that nothing was stored, changed or removed in between.
import { tenantTables } from './catalogue.js';
import { connected } from './database-roles.js';

/** The trail is written by reading too. */
const TRAIL = ['audit_event', 'audit_head'];
/** The worker sends what waits here whenever it likes: only how many there are is a fingerprint. */
const SENT_MEANWHILE = ['outbox_message', 'invitation'];
interface Fingerprint {
  readonly rows: string;
  readonly row?: string;
}
/** A mail brings a link of its own and ends the older ones as replaced. Any other end is a change. */
const LINKS: Fingerprint = { rows: "way <> 'email'", row: `(to_jsonb(t) || case when ended_because = 'replaced' then '{"revoked_at":null,"ended_because":null}' else '{}' end::jsonb)` };
/** What the worker does here on its way, left out. Outcome measures that nobody filled in become a task when it comes by. */
const WORKED_MEANWHILE: Readonly<Record<string, Fingerprint>> = {
  task: { rows: "kind <> 'outcomes-missing'" }, intake_link: LINKS, care_link: LINKS,
  purge: { rows: "status in ('asked', 'withdrawn')" }, purge_record: { rows: "exists (select from purge p where p.clinic_id = t.clinic_id and p.id = t.purge_id and p.status in ('asked', 'withdrawn'))" },
};

export type ClinicState = Readonly<Record<string, string>>;

let statement: Promise<string> | undefined;

/** One line per tenant table: how many rows, and a digest of all of them. */
export async function stateOf(clinicIds: readonly string[], leaveOut: readonly string[] = []): Promise<ClinicState> {
  return connected('owner', async (owner) => {
    statement ??= tenantTables(owner).then((tables) => [...tables, 'clinic'].filter((table) => !TRAIL.includes(table))
      .map((table) => {
        const { rows: counted, row = 't' } = WORKED_MEANWHILE[table] ?? { rows: 'true' };
        const digest = SENT_MEANWHILE.includes(table) ? "''" : `coalesce(md5(string_agg(${row}::text, '|' order by ${row}::text)), '')`;
        return `select '${table}' as "table", count(*) || ' ' || ${digest} as digest from ${table} t where ${table === 'clinic' ? 'id' : 'clinic_id'} = any ($1) and ${counted}`;
      }).join(' union all '));
    const { rows } = await owner.query<{ table: string; digest: string }>(await statement, [clinicIds]);
    return Object.fromEntries(rows.filter(({ table }) => !leaveOut.includes(table)).map(({ table, digest }) => [table, digest]));
  });
}

/** The tables that differ between two looks. */
export const changedBetween = (before: ClinicState, after: ClinicState): readonly string[] => Object.keys(after).filter((table) => after[table] !== before[table]);
