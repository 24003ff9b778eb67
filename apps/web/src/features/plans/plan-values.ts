// The three parts of a plan that are edited and saved each on its own: its facts, its goals, its interventions.
import type { Schema } from '../../lib/api';
import type { Plan } from './plan-queries';

export interface PlanFacts {
  readonly title: string;
  readonly injuryOn: string | null;
  readonly frequency: string;
  readonly visitsPlanned: number | null;
  readonly reviewOn: string | null;
  readonly course: 'injury' | 'lasting' | null;
  readonly conditionId: string | null;
  readonly weeksToBuild: number | null;
  readonly weeksToReturn: number | null;
}

export type GoalDraft = Required<Schema['GoalInput']>;
export type InterventionDraft = Omit<Required<Schema['InterventionInput']>, 'dose'> & { readonly dose: Readonly<Record<string, number>> };

export interface Goals {
  readonly goals: readonly GoalDraft[];
}

export interface Interventions {
  readonly interventions: readonly InterventionDraft[];
}

export const factsOf = ({ title, injuryOn, frequency, visits, reviewOn, course, conditionId, weeks }: Plan): PlanFacts => ({
  title, injuryOn, frequency: frequency ?? '', visitsPlanned: visits.planned, reviewOn, course, conditionId, weeksToBuild: weeks.build, weeksToReturn: weeks.return,
});

export const goalsOf = ({ goals }: Plan): Goals => ({
  goals: goals.map(({ activity, measureId, item, side, baseline, target, targetOn, note }) => ({ activity, measureId, item, side, baseline, target, targetOn, note })),
});

/** The catalogue's ids are a closed list on the way in and plain text on the way out. */
export const interventionsOf = ({ interventions }: Plan): Interventions => ({
  interventions: interventions.map(({ modalityId, region, side, dose, doseReason, aim, performerRole, stopRule, frequency, stage }) => ({
    modalityId: modalityId as InterventionDraft['modalityId'], region: region as InterventionDraft['region'], side, dose, doseReason, aim, performerRole, stopRule, frequency, stage,
  })),
});

/** Only what differs. An emptied title is not sent: a plan keeps its last name until it has a new one. */
export const changedFacts = (value: PlanFacts, base: PlanFacts): Schema['PlanChange'] => ({
  ...(value.title !== base.title && value.title.trim() !== '' && { title: value.title }),
  ...(value.injuryOn !== base.injuryOn && { injuryOn: value.injuryOn }),
  ...(value.frequency !== base.frequency && { frequency: value.frequency.trim() === '' ? null : value.frequency }),
  ...(value.visitsPlanned !== base.visitsPlanned && { visitsPlanned: value.visitsPlanned }),
  ...(value.reviewOn !== base.reviewOn && { reviewOn: value.reviewOn }),
  ...(value.course !== base.course && { course: value.course }),
  ...(value.conditionId !== base.conditionId && { conditionId: value.conditionId as NonNullable<Schema['PlanChange']['conditionId']> | null }),
  ...(value.weeksToBuild !== base.weeksToBuild && { weeksToBuild: value.weeksToBuild }),
  ...(value.weeksToReturn !== base.weeksToReturn && { weeksToReturn: value.weeksToReturn }),
});

const textOrNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text);

export const sentGoals = ({ goals }: Goals): Schema['GoalList'] => ({ goals: goals.map((goal) => ({ ...goal, note: textOrNull(goal.note), item: textOrNull(goal.item) })) });

export const sentInterventions = ({ interventions }: Interventions): Schema['InterventionList'] => ({
  interventions: interventions.map((line) => ({ ...line, dose: { ...line.dose }, doseReason: textOrNull(line.doseReason), aim: textOrNull(line.aim), stopRule: textOrNull(line.stopRule), frequency: textOrNull(line.frequency) })),
});

export const replacedAt = <Item>(items: readonly Item[], index: number, part: Partial<Item>): Item[] =>
  items.map((item, at) => (at === index ? { ...item, ...part } : item));

/** One row taken out and put in at another place. */
export const movedTo = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = withoutAt(items, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
};

export const withoutAt = <Item>(items: readonly Item[], index: number): Item[] => items.filter((_item, at) => at !== index);
