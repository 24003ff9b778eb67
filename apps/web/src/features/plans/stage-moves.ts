// The stages of a plan as it stands with the answers just given: the same functions the server decides with.
import { stageCriteria, stageNames, type StageCriterion } from '@legwork/clinical';
import { addDays } from '../../lib/dates';
import { compressionFrom, courseWith, type Criteria, type MoveTarget } from './course';
import type { PlanScreening } from './intervention-limits';
import type { Plan } from './plan-queries';

type Timeline = NonNullable<Plan['timeline']>;
type SeenCriterion = Omit<StageCriterion, 'id'> & { readonly id: string };

export interface Move {
  readonly to: MoveTarget;
  readonly label: string;
  readonly needsReason: boolean;
}

export interface StageToday {
  /** Of the protocol's first days, or of building up */
  readonly asks: 'protocol' | 'stage' | 'nothing';
  readonly criteria: readonly SeenCriterion[];
  readonly moves: readonly Move[];
  readonly message: string;
}

const allMet = (criteria: readonly Pick<StageCriterion, 'state'>[]): boolean => criteria.every(({ state }) => state === 'met');

/** After the course began, and not before what is on record already. */
export const firstDayOfMove = ({ protocolMoves }: Pick<Plan, 'protocolMoves'>, startedOn: string): string =>
  [addDays(startedOn, 1), ...protocolMoves.map(({ happenedOn }) => happenedOn)].toSorted().at(-1) ?? startedOn;

/** The server's own verdict; undefined where it has not judged the screening. */
const screeningClearIn = ({ criteria, now }: Timeline): boolean | null => {
  if (now === 'halted') return false;
  const state = criteria.find(({ id }) => id === 'screening')?.state;
  return state === 'met' ? true : state === 'not-met' ? false : null;
};

/** Undefined while a goal has no data: then a person says it. */
export const goalsMetFromData = (goals: readonly Pick<Plan['goals'][number], 'status'>[]): boolean | undefined => {
  if (goals.some(({ status }) => status === 'behind' || status === 'on-track')) return false;
  return goals.length > 0 && goals.every(({ status }) => status === 'met') ? true : undefined;
};

export const stageToday = (plan: Plan, timeline: Timeline, criteria: Criteria, today: string, screening: PlanScreening | undefined): StageToday => {
  const { now, next } = timeline;
  if (now === 'halted' || now === 'done') return { asks: 'nothing', criteria: [], moves: [], message: timeline.message };
  if (now === 'peace' || now === 'review72h') return protocolToday(plan, timeline, criteria, today, screening);
  const seen = { ...criteria, goalsMet: goalsMetFromData(plan.goals) ?? criteria.goalsMet ?? null, screeningClear: screeningClearIn(timeline) };
  const target = next === 'build' || next === 'return' ? next : 'done';
  const asked = stageCriteria(target, seen);
  const closing = stageCriteria('done', seen);
  const onward: readonly Move[] = target === 'done' || !allMet(asked) ? [] : [{ to: target, label: `Confirm move to ${stageNames[target]}`, needsReason: false }];
  const close: readonly Move[] = allMet(closing) ? [{ to: 'done', label: 'Goals met: close the course', needsReason: false }] : [];
  return { asks: 'stage', criteria: asked, moves: [...onward, ...close], message: timeline.message };
};

const protocolToday = (plan: Plan, { now, message }: Timeline, criteria: Criteria, today: string, screening: PlanScreening | undefined): StageToday => {
  const course = courseWith(plan, criteria, today, compressionFrom(screening, plan.interventions.map(({ region }) => region)));
  if (course === undefined) return { asks: 'nothing', criteria: [], moves: [], message };
  const isReview = course.phase === 'review72h' || now === 'review72h';
  const moves: readonly Move[] = isReview
    ? [{ to: 'love', label: 'Assessed: move to LOVE', needsReason: true }, { to: 'peace', label: 'Assessed: stay in PEACE', needsReason: true }]
    : course.canMove ? [{ to: 'love', label: 'Confirm move to LOVE', needsReason: false }] : [];
  return { asks: 'protocol', criteria: course.criteriaToMove, moves, message: course.message };
};
