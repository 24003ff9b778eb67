// What waits, in words, most severe kinds first, and where it is dealt with.
import { urls } from '../../lib/urls';
import type { Task, TaskKind } from './queries';

export const taskWords: Readonly<Record<TaskKind, string>> = {
  'emergency-answer': 'Emergency answer',
  'stop-answer': 'Answer that stops treatment',
  'clearance-waiting': 'Clearance waiting',
  'clearance-lapsing': 'Clearance about to lapse',
  'intake-review': 'Intake to review',
  'intake-missing': 'Intake missing',
  'unsigned-note': 'Unsigned note',
  'co-signature': 'Note to co-sign',
  'note-returned': 'Note returned to you',
  'review-due': 'Plan review due',
  'visits-running-out': 'Authorised visits run out',
  'plan-no-longer-fits': 'Plan no longer fits',
  'referral-escalated': 'Referral escalated',
  'referral-overdue': 'Referral overdue',
  'referral-report-due': 'Report to the referrer due',
  'referral-next-step': 'Referral: next step',
  'follow-up': 'Follow-up',
  'medicine-unclear': 'Medicine to clarify',
  'outcomes-missing': 'Questions not answered',
  'message-undelivered': 'Message not delivered',
};

type Place = (subjectId: string, patientId: string | null) => string;

const chartOf: Place = (_subject, patientId) => (patientId === null ? urls.home() : urls.chart(patientId));

const places: Readonly<Record<Task['subjectKind'], Place>> = {
  patient: chartOf,
  medicine: chartOf,
  appointment: chartOf,
  intake: (id) => urls.intakeReview(id),
  session: (id) => urls.session(id),
  plan: (id) => urls.plan(id),
  referral: (id) => urls.referral(id),
  clearance: () => urls.clearances(),
  message: () => urls.outbox(),
};

/** Admins may not open charts: only what they run leads on. */
export const placeOf = (task: Task, isClinical: boolean): string | undefined => {
  if (task.kind === 'intake-missing') return urls.intakes('open');
  if (task.subjectKind === 'message') return isClinical ? chartOf(task.subjectId, task.patientId) : urls.outbox();
  if (isClinical || task.subjectKind === 'referral') return places[task.subjectKind](task.subjectId, task.patientId);
  return task.subjectKind === 'intake' ? urls.intakes() : undefined;
};
