// A visit is near: the patient is asked by link how pain and function are. The day comes without an answer: a task.
import { measuresDue } from '@legwork/clinical';
import type { WorkerDatabase } from '../../platform/database/database.js';
import { type ClinicWork, dateOfDay, dayIn, dayOf, newId } from '../../platform/work.js';
import { inClinicAsSystem } from '../../platform/jobs/clinic-job.js';
import { eachApart } from '../../platform/jobs/each-apart.js';
import type { WorkerJob } from '../../platform/jobs/job.js';
import { patientWants } from '../../platform/outbox/reminder-wishes.js';
import { TasksService } from '../tasks/tasks.service.js';
import { ASKED_MEASURES, type AskedMeasure } from './asked-measures.js';

const AT_ONCE = 100;

interface NearVisit {
  readonly clinic_id: string;
  readonly appointment_id: string;
  readonly plan_id: string;
}

interface Unanswered {
  readonly clinic_id: string;
  readonly request_id: string;
}

/** Bears two workers and crashes: one request per visit, written with its mail in one transaction. */
export function outcomeRequestsJob(database: WorkerDatabase, tasks = new TasksService()): WorkerJob {
  return {
    name: 'outcome-requests',
    everySeconds: 20,
    async run() {
      const near = await database.statement<NearVisit>('outcome_requests_due', 'select clinic_id, appointment_id, plan_id from outcome_requests_due($1)', [AT_ONCE]);
      const silent = await database.statement<Unanswered>('outcome_requests_unanswered', 'select clinic_id, request_id from outcome_requests_unanswered($1)', [AT_ONCE]);
      try {
        await eachApart(near, 'visits', (visit) => inClinicAsSystem(database, visit.clinic_id, newId(), 'none', (work) => ask(work, visit)));
      } finally {
        await eachApart(silent, 'requests', (request) => inClinicAsSystem(database, request.clinic_id, newId(), 'none', (work) => tell(work, request, tasks)));
      }
    },
  };
}

async function ask(work: ClinicWork, { appointment_id: appointmentId, plan_id: planId }: NearVisit): Promise<void> {
  const { clinicId, tx, now } = work;
  const visit = await tx.appointment.findUnique({ where: { clinicId_id: { clinicId, id: appointmentId } }, select: { patientId: true, startsAt: true } });
  const patient = visit === null ? null : await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id: visit.patientId } }, select: { email: true, status: true } });
  if (visit === null || patient === null || patient.status !== 'active') return;
  const dueOn = dayIn(work.timeZone, visit.startsAt);
  const measures = await measuresFor(work, visit.patientId, dueOn);
  if (measures.length === 0) return;
  const id = newId();
  const address = await patientWants(work, visit.patientId, 'outcome-request') ? patient.email : null;
  const { count } = await tx.outcomeRequest.createMany({
    skipDuplicates: true,
    data: [{ clinicId, id, patientId: visit.patientId, planId, appointmentId, measures, dueOn: dateOfDay(dueOn), createdAt: now, sentAt: address === null ? null : now }],
  });
  if (count === 1 && address !== null) await work.send({ kind: 'outcome-request', recipient: address, planId, outcomeRequestId: id });
}

/** What is due on the day of the visit and can be asked without staff: activities only once they were named. */
async function measuresFor({ clinicId, tx }: ClinicWork, patientId: string, day: string): Promise<AskedMeasure[]> {
  const scores = await tx.outcomeScore.findMany({ where: { clinicId, patientId, score: { not: null } }, select: { measureId: true, takenOn: true } });
  const visits = await tx.session.count({ where: { clinicId, patientId, status: 'signed', visitType: { not: 'not-treated' } } });
  const due = measuresDue(scores.map(({ measureId, takenOn }) => ({ measureId, on: dayOf(takenOn) })), visits + 1, day);
  return ASKED_MEASURES.filter((asked) => due.some(({ measureId, why }) => measureId === asked && (asked !== 'psfs' || why !== 'first')));
}

async function tell(work: ClinicWork, { request_id: id }: Unanswered, tasks: TasksService): Promise<void> {
  const { clinicId, tx } = work;
  const request = await tx.outcomeRequest.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { patientId: true, dueOn: true, answeredAt: true } });
  if (request === null || request.answeredAt !== null) return;
  await tasks.open(work, { kind: 'outcomes-missing', patientId: request.patientId, subjectKind: 'patient', subjectId: request.patientId, causeKey: `outcomes-missing:${id}`, dueOn: dayOf(request.dueOn) });
}
