// An authorisation that ends within a week becomes a task on the day it comes so near; no visit has to be signed for it.
import { newId } from '../../platform/work.js';
import type { WorkerDatabase } from '../../platform/database/database.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { TasksService } from '../tasks/tasks.service.js';
import { AuthorisationTasksService } from './authorisation-tasks.service.js';

const AT_ONCE = 100;

interface DueRow {
  readonly clinic_id: string;
  readonly patient_id: string;
}

export function visitsRunningOutJob(database: WorkerDatabase, tasks = new AuthorisationTasksService(new TasksService())): WorkerJob {
  return {
    name: 'visits-running-out',
    everySeconds: 60,
    async run() {
      const rows = await database.statement<DueRow>('authorisations_to_settle', 'select clinic_id, patient_id from authorisations_to_settle($1)', [AT_ONCE]);
      await eachApart(rows, 'people', (row) => inClinicAsSystem(database, row.clinic_id, newId(), 'none', (work) => tasks.settle(work, row.patient_id)));
    },
  };
}
