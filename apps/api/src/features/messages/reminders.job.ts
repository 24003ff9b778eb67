// Reminders that time brings: a visit that is near, and once a week the exercises at home. The outbox takes one mail per
// cause, whoever writes it and however often: this bears two workers and crashes.
import type { WorkerDatabase } from '../../platform/database/database.js';
import { type ClinicWork, newId } from '../../platform/work.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { visitCause } from '../../platform/outbox/message-composers.js';

const AT_ONCE = 100;

interface NearVisit {
  readonly clinic_id: string;
  readonly appointment_id: string;
}

interface PlanOfWeek {
  readonly clinic_id: string;
  readonly plan_id: string;
  /** ISO year and week by the clinic's clock, `2026-47`. */
  readonly week: string;
}

export function visitRemindersJob(database: WorkerDatabase): WorkerJob {
  return {
    name: 'visit-reminders',
    everySeconds: 20,
    async run() {
      const rows = await database.statement<NearVisit>('visit_reminders_due', 'select clinic_id, appointment_id from visit_reminders_due($1)', [AT_ONCE]);
      await eachApart(rows, 'visits', (row) => inClinicAsSystem(database, row.clinic_id, newId(), 'none', (work) => remindOfVisit(work, row.appointment_id)));
    },
  };
}

export function exerciseRemindersJob(database: WorkerDatabase): WorkerJob {
  return {
    name: 'exercise-reminders',
    everySeconds: 20,
    async run() {
      const rows = await database.statement<PlanOfWeek>('exercise_reminders_due', 'select clinic_id, plan_id, week from exercise_reminders_due($1)', [AT_ONCE]);
      await eachApart(rows, 'plans', (row) => inClinicAsSystem(database, row.clinic_id, newId(), 'none', (work) => remindOfExercises(work, row)));
    },
  };
}

async function remindOfVisit(work: ClinicWork, appointmentId: string): Promise<void> {
  const { clinicId, tx } = work;
  const visit = await tx.appointment.findUnique({ where: { clinicId_id: { clinicId, id: appointmentId } }, select: { patientId: true, startsAt: true } });
  const recipient = visit === null ? undefined : await addressOf(work, visit.patientId);
  if (visit === null || recipient === undefined) return;
  await work.send({ kind: 'visit-reminder', recipient, appointmentId, cause: visitCause(appointmentId, visit.startsAt) });
}

async function remindOfExercises(work: ClinicWork, { plan_id: planId, week }: PlanOfWeek): Promise<void> {
  const { clinicId, tx } = work;
  const plan = await tx.plan.findUnique({ where: { clinicId_id: { clinicId, id: planId } }, select: { patientId: true } });
  const recipient = plan === null ? undefined : await addressOf(work, plan.patientId);
  if (recipient === undefined) return;
  await work.send({ kind: 'exercise-reminder', recipient, planId, cause: `exercises:${planId}:${week}` });
}

async function addressOf({ clinicId, tx }: ClinicWork, patientId: string): Promise<string | undefined> {
  const patient = await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id: patientId } }, select: { email: true, status: true } });
  return patient?.status === 'active' ? patient.email ?? undefined : undefined;
}
