// Walks the audit chain of every clinic: `audit-verify.js [--clinic ID] [--since HASH]`, on DATABASE_URL. Prints each chain's
// newest hash, to be kept elsewhere; `--since` looks whether a hash that was kept is still in the chain. Exit code 1: a break.
import { parseArgs } from 'node:util';
import { ownerDatabaseUrl } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';

interface Chain {
  readonly broken: bigint | null;
  readonly rows: bigint;
  readonly head: string | null;
  readonly kept: boolean;
}

const { values } = parseArgs({ options: { clinic: { type: 'string' }, since: { type: 'string' } } });
const database = new Database({ url: ownerDatabaseUrl(), name: 'legwork-audit-verify', size: 1, waitMs: 10_000 });

const clinics = (await database.statement<{ id: string; name: string }>('clinics', 'select id, name from clinic order by id', [])).filter(({ id }) => values.clinic === undefined || id === values.clinic);
const since = values.since?.toLowerCase() ?? '';
let isWhole = clinics.length > 0;
let isKept = false;
for (const { id, name } of clinics) {
  const [chain] = await database.inClinic({ clinicId: id, actorId: null }, (tx) => tx.$queryRaw<Chain[]>`
    select audit_first_break() as broken, (select count(*) from audit_event where clinic_id = ${id}::uuid) as rows,
      (select encode(hash, 'hex') from audit_head where clinic_id = ${id}::uuid) as head,
      exists (select from audit_event where clinic_id = ${id}::uuid and encode(hash, 'hex') = ${since}) as kept`);
  if (chain === undefined) continue;
  isKept ||= chain.kept;
  isWhole &&= chain.broken === null;
  const state = chain.broken === null ? `whole, ${chain.rows} entries` : `BROKEN at entry ${chain.broken}`;
  console.log(`${id}  ${name}: ${state}; head ${chain.head ?? 'none'}`);
}
if (clinics.length === 0) console.error('No such clinic.');
if (since !== '') console.log(isKept ? `The kept hash ${since} is in the chain.` : `BROKEN: the kept hash ${since} is in no chain any more.`);
await database.close();
process.exitCode = isWhole && (since === '' || isKept) ? 0 : 1;
