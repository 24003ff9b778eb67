// The part of a plan that is agreed and frozen, and compared to see whether the plan has changed since.
import { dayOf, type Prisma } from '../../platform/http/api.js';

export const planIncludes = {
  createdBy: { select: { displayName: true, role: true } },
  planGoals: { orderBy: { position: 'asc' } },
  planInterventions: { orderBy: { position: 'asc' } },
  protocolMoves: { orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }], include: { confirmedBy: { select: { displayName: true } } } },
  planVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, number: true, contentHash: true } },
} as const satisfies Prisma.PlanInclude;

export type LoadedPlan = Prisma.PlanGetPayload<{ include: typeof planIncludes }>;

const dayOrNull = (date: Date | null): string | null => (date === null ? null : dayOf(date));
const numberOrNull = (value: Prisma.Decimal | null): number | null => (value === null ? null : value.toNumber());

export function goalOf(goal: LoadedPlan['planGoals'][number]) {
  const { activity, measureId, note } = goal;
  return { activity, measureId, baseline: numberOrNull(goal.baseline), target: numberOrNull(goal.target), targetOn: dayOrNull(goal.targetOn), note };
}

export function interventionOf(intervention: LoadedPlan['planInterventions'][number]) {
  const { modalityId, region, side, doseReason, aim, performerRole, stopRule } = intervention;
  return { modalityId, region, side, dose: intervention.dose as Record<string, number>, doseReason, aim, performerRole, stopRule };
}

export function planContent(plan: LoadedPlan) {
  return {
    title: plan.title,
    episodeId: plan.episodeId,
    injuryOn: dayOrNull(plan.injuryOn),
    frequency: plan.frequency,
    visitsPlanned: plan.visitsPlanned,
    reviewOn: dayOrNull(plan.reviewOn),
    goals: plan.planGoals.map(goalOf),
    interventions: plan.planInterventions.map(interventionOf),
  };
}
