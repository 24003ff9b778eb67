// A referral keeps one task in the inbox for as long as it is open: its next step, due when the referral is.
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

export function nextStepTask({ id, patientId, ownerId, urgency, dueOn }: OpenReferral): TaskCause {
  return {
    kind: 'referral-next-step',
    severity: URGENCY_RULES[urgency as Urgency].severity,
    patientId,
    subjectKind: 'referral',
    subjectId: id,
    causeKey: nextStepKey(id),
    ownerId,
    dueOn: dayOf(dueOn),
  };
}
