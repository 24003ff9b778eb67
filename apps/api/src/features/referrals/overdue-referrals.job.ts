// A referral that passes its day without its next step becomes a task of its own; taking the step closes it.
import type { WorkerDatabase } from '../../platform/database/database.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { newId } from '../../platform/http/api.js';
import { TasksService } from '../tasks/tasks.service.js';
import { overdueTask } from './referral-tasks.js';

const AT_ONCE = 100;

interface OverdueRow {
  readonly clinic_id: string;
  readonly referral_id: string;
}

export function overdueReferralsJob(database: WorkerDatabase, tasks = new TasksService()): WorkerJob {
  return {
    name: 'overdue-referrals',
    everySeconds: 60,
    async run() {
      const rows = await database.statement<OverdueRow>('overdue_referrals', 'select clinic_id, referral_id from overdue_referrals($1)', [AT_ONCE]);
      for (const { clinic_id: clinicId, referral_id: id } of rows) {
        await inClinicAsSystem(database, clinicId, newId(), 'none', async (work) => {
          const referral = await work.tx.referral.findUnique({
            where: { clinicId_id: { clinicId, id } }, select: { id: true, patientId: true, ownerId: true, urgency: true, dueOn: true, isOpen: true },
          });
          if (referral?.isOpen === true) await tasks.open(work, overdueTask(referral));
        });
      }
    },
  };
}
