// A clearance is over when its last day is, where the clinic is: it lapses, whoever it covered is screened again, and a plan that
// rested on it waits in the inbox. Nothing was allowed in between: a decision counts the days by itself.
import type { WorkerDatabase } from '../../platform/database/database.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { type ClinicWork, newId } from '../../platform/work.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { lapsingKey } from './clearance-reminders.js';

const AT_ONCE = 100;

interface OverRow {
  readonly clinic_id: string;
  readonly clearance_id: string;
}

export function lapsedClearancesJob(database: WorkerDatabase, tasks = new TasksService(), screenings = new ScreeningsService(tasks)): WorkerJob {
  return {
    name: 'lapsed-clearances',
    everySeconds: 60,
    async run() {
      const over = await database.statement<OverRow>('clearances_to_lapse', 'select clinic_id, clearance_id from clearances_to_lapse($1)', [AT_ONCE]);
      await eachApart(over, 'clearances', ({ clinic_id: clinicId, clearance_id: id }) => inClinicAsSystem(database, clinicId, newId(), 'none', (work) => lapse(work, id, tasks, screenings)));
    },
  };
}

/** Once, though two workers look at the same moment: the one that marks it goes on. */
async function lapse(work: ClinicWork, id: string, tasks: TasksService, screenings: ScreeningsService): Promise<void> {
  const { clinicId } = work;
  const { count } = await work.tx.clearance.updateMany({ where: { clinicId, id, status: 'granted' }, data: { status: 'lapsed', version: { increment: 1 } } });
  if (count === 0) return;
  const { patientId, episodeId } = await work.tx.clearance.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } }, select: { patientId: true, episodeId: true } });
  await tasks.close(work, lapsingKey(id));
  await screenings.rescreen(work, patientId, { cause: 'clearance', episodeId });
  work.audit({ action: 'update', entity: 'clearance', entityId: id, patientId, fields: ['status'] });
}
