// Carries out what two persons wanted: each record in a transaction of its own, so that a worker that dies leaves every record
// whole or gone, and the next one goes on. The database looks once more whether the record may go.
import type { Config } from '../../platform/config/config.js';
import type { WorkerDatabase } from '../../platform/database/database.js';
import { type ClinicWork, newId } from '../../platform/work.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { forgetWrittenMails } from '../../platform/mail/written-mails.js';

const AT_ONCE = 200;

interface DueRow {
  readonly clinic_id: string;
  readonly purge_id: string;
  readonly patient_id: string;
}

interface Settled {
  readonly outcome: 'purged' | 'skipped';
  readonly because: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly mails: readonly string[];
}

export function purgeJob(database: WorkerDatabase, config: Config): WorkerJob {
  return {
    name: 'purge',
    everySeconds: 20,
    async run() {
      const due = await database.statement<DueRow>('purges_to_carry_out', 'select clinic_id, purge_id, patient_id from purges_to_carry_out($1)', [AT_ONCE]);
      await eachApart(due, 'records', ({ clinic_id: clinicId, purge_id: purgeId, patient_id: patientId }) => inClinicAsSystem(database, clinicId, newId(), 'none', (work) => settle(work, purgeId, patientId, config), 'long'));
    },
  };
}

/** Once, though two workers look at the same moment: the second finds it settled. */
async function settle(work: ClinicWork, purgeId: string, patientId: string, config: Config): Promise<void> {
  const [row] = await work.tx.$queryRaw<{ settled: Settled | null }[]>`select purge_patient(${purgeId}::uuid, ${patientId}::uuid) as settled`;
  const settled = row?.settled ?? null;
  if (settled === null) return;
  await forgetWrittenMails(config, settled.mails);
  const { outcome, because, counts } = settled;
  const reason = outcome === 'purged' ? Object.entries(counts).map(([table, count]) => `${count} ${table}`).join(', ') : `left as it is: ${because ?? 'unknown'}`;
  work.audit({ action: outcome === 'purged' ? 'complete' : 'refuse', entity: 'purge', entityId: purgeId, patientId, reason });
}
