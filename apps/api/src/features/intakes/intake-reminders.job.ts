// A visit is near and its intake is not with the clinic yet: one mail to the patient, or a task where there is no address.
import { dayIn, newId, type ClinicWork } from '../../platform/work.js';
import type { WorkerDatabase } from '../../platform/database/database.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { patientWants } from '../../platform/outbox/reminder-wishes.js';
import { TasksService } from '../tasks/tasks.service.js';

const AT_ONCE = 100;

interface DueRow {
  readonly clinic_id: string;
  readonly appointment_id: string;
  readonly intake_id: string;
}

/** Bears two workers and crashes: the outbox takes one reminder per visit, whoever writes it, in the transaction that decides it. */
export function intakeRemindersJob(database: WorkerDatabase, tasks = new TasksService()): WorkerJob {
  return {
    name: 'intake-reminders',
    everySeconds: 20,
    async run() {
      const rows = await database.statement<DueRow>('intake_reminders_due', 'select clinic_id, appointment_id, intake_id from intake_reminders_due($1)', [AT_ONCE]);
      await eachApart(rows, 'intakes', (row) => inClinicAsSystem(database, row.clinic_id, newId(), 'none', (work) => remind(work, row, tasks)));
    },
  };
}

async function remind(work: ClinicWork, { appointment_id: appointmentId, intake_id: intakeId }: DueRow, tasks: TasksService): Promise<void> {
  const { clinicId, tx } = work;
  const visit = await tx.appointment.findUnique({ where: { clinicId_id: { clinicId, id: appointmentId } }, select: { patientId: true, startsAt: true, practitionerId: true } });
  const patient = visit === null ? null : await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id: visit.patientId } }, select: { email: true } });
  if (visit === null || patient === null) return;
  // Who wants no reminder is asked by staff, as somebody without an address is.
  if (patient.email !== null && await patientWants(work, visit.patientId, 'intake-reminder')) {
    await work.send({ kind: 'intake-reminder', recipient: patient.email, intakeId, appointmentId });
    return;
  }
  await tasks.open(work, {
    kind: 'intake-missing', patientId: visit.patientId, subjectKind: 'intake', subjectId: intakeId, causeKey: `intake-missing:${intakeId}`,
    dueOn: dayIn(work.timeZone, visit.startsAt),
  });
}
