// What waits for somebody. A cause opens a task and the end of the cause closes it; only some may be ticked off by hand.
export const TASK_KINDS = [
  'emergency-answer', 'stop-answer', 'intake-review', 'intake-missing', 'clearance-waiting', 'clearance-lapsing', 'unsigned-note', 'co-signature', 'note-returned',
  'review-due', 'referral-overdue', 'referral-escalated', 'referral-next-step', 'referral-report-due', 'follow-up', 'plan-no-longer-fits', 'medicine-unclear', 'outcomes-missing', 'visits-running-out', 'message-undelivered',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_SEVERITIES = ['emergency', 'do-not-treat-refer', 'clearance-needed', 'modify', 'none'] as const;
export type TaskSeverity = (typeof TASK_SEVERITIES)[number];

export const TASK_SUBJECTS = ['patient', 'intake', 'clearance', 'session', 'plan', 'referral', 'medicine', 'appointment', 'message'] as const;
export type TaskSubject = (typeof TASK_SUBJECTS)[number];

export const TASK_STATUSES = ['open', 'snoozed', 'done'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Who may tick a task off: `clinical` roles after acting on it, `any` member, or nobody because its cause does. */
export const DONE_BY_HAND: Readonly<Record<TaskKind, 'clinical' | 'any' | 'cause'>> = {
  'emergency-answer': 'clinical',
  'stop-answer': 'clinical',
  'intake-review': 'cause',
  'intake-missing': 'any',
  'clearance-waiting': 'cause',
  'clearance-lapsing': 'clinical',
  'unsigned-note': 'cause',
  'co-signature': 'cause',
  'note-returned': 'cause',
  'review-due': 'clinical',
  'referral-overdue': 'cause',
  'referral-escalated': 'cause',
  'referral-next-step': 'cause',
  'referral-report-due': 'cause',
  'follow-up': 'any',
  'plan-no-longer-fits': 'cause',
  'medicine-unclear': 'cause',
  'visits-running-out': 'any',
  'outcomes-missing': 'any',
  'message-undelivered': 'cause',
};
