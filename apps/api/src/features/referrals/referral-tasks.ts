// A referral keeps one task in the inbox for as long as it is open: its next step, due when the referral is. A second one
// stands beside it while it is late.
import { dayOf } from '../../platform/http/api.js';
import type { TaskCause } from '../tasks/tasks.service.js';
import { URGENCY_RULES, type Urgency } from './referral-urgency.js';

export const nextStepKey = (referralId: string): string => `referral-next-step:${referralId}`;
export const overdueKey = (referralId: string): string => `referral-overdue:${referralId}`;

interface OpenReferral {
  readonly id: string;
  readonly patientId: string;
  readonly ownerId: string;
  readonly urgency: string;
  readonly dueOn: Date;
}

export const nextStepTask = (referral: OpenReferral): TaskCause => ({ kind: 'referral-next-step', causeKey: nextStepKey(referral.id), ...common(referral) });

export const overdueTask = (referral: OpenReferral): TaskCause => ({ kind: 'referral-overdue', causeKey: overdueKey(referral.id), ...common(referral) });

function common({ id, patientId, ownerId, urgency, dueOn }: OpenReferral) {
  return { severity: URGENCY_RULES[urgency as Urgency].severity, patientId, subjectKind: 'referral' as const, subjectId: id, ownerId, dueOn: dayOf(dueOn) };
}
