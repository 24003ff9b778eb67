// A referral that passes its day without its next step becomes a task of its own; one that is late by more than the clinic
// allows is escalated: a line in its history, and a task for its owner and every owner and administrator of the clinic.
// Taking the step closes both.
import type { WorkerDatabase } from '../../platform/database/database.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { ADMIN_ROLES, newId, type ClinicWork } from '../../platform/work.js';
import { TasksService } from '../tasks/tasks.service.js';
import { escalationTasks, overdueTask } from './referral-tasks.js';

const AT_ONCE = 100;
const COLUMNS = { id: true, patientId: true, ownerId: true, urgency: true, dueOn: true, isOpen: true, status: true } as const;

interface LateRow {
  readonly clinic_id: string;
  readonly referral_id: string;
}

export function overdueReferralsJob(database: WorkerDatabase, tasks = new TasksService()): WorkerJob {
  const each = (rows: readonly LateRow[], work: (work: ClinicWork, id: string) => Promise<void>): Promise<void> =>
    eachApart(rows, 'referrals', ({ clinic_id: clinicId, referral_id: id }) => inClinicAsSystem(database, clinicId, newId(), 'none', (one) => work(one, id)));
  return {
    name: 'overdue-referrals',
    everySeconds: 60,
    async run() {
      const late = await database.statement<LateRow>('overdue_referrals', 'select clinic_id, referral_id from overdue_referrals($1)', [AT_ONCE]);
      const tooLate = await database.statement<LateRow>('referrals_to_escalate', 'select clinic_id, referral_id from referrals_to_escalate($1)', [AT_ONCE]);
      try {
        await each(late, async (work, id) => {
          const referral = await load(work, id);
          if (referral?.isOpen === true) await tasks.open(work, overdueTask(referral));
        });
      } finally {
        await each(tooLate, (work, id) => escalate(work, id, tasks));
      }
    },
  };
}

/** Once per step, though two workers look at the same moment: the one that marks it goes on. */
async function escalate(work: ClinicWork, id: string, tasks: TasksService): Promise<void> {
  const { clinicId, now: at } = work;
  const { count } = await work.tx.referral.updateMany({ where: { clinicId, id, isOpen: true, escalatedAt: null }, data: { escalatedAt: at } });
  const referral = count === 0 ? null : await load(work, id);
  if (referral === null) return;
  await work.tx.referralEvent.createMany({ data: [{ clinicId, id: newId(), referralId: id, step: 'escalate', fromStatus: referral.status, toStatus: referral.status, at }] });
  const told = await work.tx.membership.findMany({
    where: { clinicId, status: 'active', OR: [{ id: referral.ownerId }, { isOwner: true }, { role: { in: [...ADMIN_ROLES] } }] }, select: { id: true }, orderBy: { id: 'asc' },
  });
  for (const task of escalationTasks(referral, told.map((member) => member.id))) await tasks.open(work, task);
  work.audit({ action: 'update', entity: 'referral', entityId: id, patientId: referral.patientId, fields: ['step:escalate'] });
}

const load = (work: ClinicWork, id: string) => work.tx.referral.findUnique({ where: { clinicId_id: { clinicId: work.clinicId, id } }, select: COLUMNS });
