// The task that an agreed plan keeps in the inbox: its review.
import { dayOf } from '../../platform/http/api.js';
import type { TaskCause } from '../tasks/tasks.service.js';

export const reviewDueKey = (planId: string): string => `review-due:${planId}`;

/** Undefined for a plan without a review day. */
export function reviewTask(plan: { readonly id: string; readonly patientId: string; readonly createdById: string; readonly reviewOn: Date | null }): TaskCause | undefined {
  if (plan.reviewOn === null) return undefined;
  return {
    kind: 'review-due', patientId: plan.patientId, subjectKind: 'plan', subjectId: plan.id, causeKey: reviewDueKey(plan.id), ownerId: plan.createdById, dueOn: dayOf(plan.reviewOn),
  };
}
