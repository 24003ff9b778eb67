// The part of a plan that is agreed and frozen, and compared to see whether the plan has changed since.
import { dayOrNull, type Prisma } from '../../platform/work.js';
import { homeContent, homeExerciseOrder } from '../home-programmes/home-exercise.js';

export const planIncludes = {
  createdBy: { select: { displayName: true, role: true } },
  episode: { select: { regions: true } },
  planGoals: { orderBy: { position: 'asc' } },
  planInterventions: { orderBy: { position: 'asc' } },
  planExercises: homeExerciseOrder,
  protocolMoves: { orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }], include: { confirmedBy: { select: { displayName: true } } } },
  planVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, number: true, contentHash: true } },
} as const satisfies Prisma.PlanInclude;

export type LoadedPlan = Prisma.PlanGetPayload<{ include: typeof planIncludes }>;

const numberOrNull = (value: Prisma.Decimal | null): number | null => (value === null ? null : value.toNumber());

/** What came to plans later stands in the content only where it says something: plans agreed before keep their fingerprint. */
const said = <Values extends Readonly<Record<string, string | number | null>>>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as { [Key in keyof Values]?: NonNullable<Values[Key]> };

export function goalOf(goal: LoadedPlan['planGoals'][number]) {
  const { activity, measureId, note, item, side } = goal;
  return { activity, measureId, ...said({ item, side }), baseline: numberOrNull(goal.baseline), target: numberOrNull(goal.target), targetOn: dayOrNull(goal.targetOn), note };
}

export function interventionOf(intervention: LoadedPlan['planInterventions'][number]) {
  const { modalityId, region, side, doseReason, aim, performerRole, stopRule, frequency, stage } = intervention;
  return { modalityId, region, side, dose: intervention.dose as Record<string, number>, doseReason, aim, performerRole, stopRule, ...said({ frequency, stage }) };
}

export function planContent(plan: LoadedPlan) {
  return {
    title: plan.title,
    episodeId: plan.episodeId,
    injuryOn: dayOrNull(plan.injuryOn),
    ...said({ course: plan.course, weeksToBuild: plan.weeksToBuild, weeksToReturn: plan.weeksToReturn }),
    frequency: plan.frequency,
    visitsPlanned: plan.visitsPlanned,
    reviewOn: dayOrNull(plan.reviewOn),
    goals: plan.planGoals.map(goalOf),
    interventions: plan.planInterventions.map(interventionOf),
    ...homeContent(plan.planExercises),
  };
}
