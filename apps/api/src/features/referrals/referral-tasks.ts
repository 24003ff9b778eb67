// A referral keeps one task in the inbox for as long as it is open: its next step, due when the referral is. After the
// patient was seen that step is the report back to the referrer, a kind of its own. A second task stands beside it while it
// is late, and one more for the owner and each administrator once it is late by too much.
import { dayOf } from '../../platform/work.js';
import type { TaskCause } from '../tasks/tasks.service.js';
import { URGENCY_RULES, type Urgency } from './referral-urgency.js';

const nextStepKey = (referralId: string): string => `referral-next-step:${referralId}`;
const reportKey = (referralId: string): string => `referral-report-due:${referralId}`;
export const overdueKey = (referralId: string): string => `referral-overdue:${referralId}`;
export const escalationPrefix = (referralId: string): string => `referral-escalated:${referralId}`;

interface OpenReferral {
  readonly id: string;
  readonly status: string;
  readonly patientId: string;
  readonly ownerId: string;
  readonly urgency: string;
  readonly dueOn: Date;
}

export interface ReferralAtWork extends OpenReferral {
  readonly isOpen: boolean;
  readonly escalatedAt: Date | null;
}

export const nextStepTask = (referral: OpenReferral): TaskCause => (referral.status === 'seen'
  ? { kind: 'referral-report-due', causeKey: reportKey(referral.id), ...common(referral) }
  : { kind: 'referral-next-step', causeKey: nextStepKey(referral.id), ...common(referral) });

export const overdueTask = (referral: OpenReferral): TaskCause => ({ kind: 'referral-overdue', causeKey: overdueKey(referral.id), ...common(referral) });

/** Those of them that have no reason any more: all of a closed referral, the other kind of next step, lateness that is over. */
export function endedTaskKeys({ id, status, isOpen, dueOn }: ReferralAtWork, today: string): string[] {
  return [
    ...(isOpen && status !== 'seen' ? [] : [nextStepKey(id)]),
    ...(isOpen && status === 'seen' ? [] : [reportKey(id)]),
    ...(isOpen && dayOf(dueOn) < today ? [] : [overdueKey(id)]),
  ];
}

/** One for each who is told of it. */
export const escalationTasks = (referral: OpenReferral, members: readonly string[]): TaskCause[] =>
  members.map((ownerId) => ({ ...common(referral), kind: 'referral-escalated', causeKey: `${escalationPrefix(referral.id)}:${ownerId}`, ownerId }));

function common({ id, patientId, ownerId, urgency, dueOn }: OpenReferral) {
  return { severity: URGENCY_RULES[urgency as Urgency].severity, patientId, subjectKind: 'referral' as const, subjectId: id, ownerId, dueOn: dayOf(dueOn) };
}
