// When a plan may move on after LOVE, or after a problem has settled. Common return-to-activity criteria; the numbers are product
// policy, unconfirmed. What is not known is not met.
import type { PlanStage } from '../../exercises/exercise.js';

/** What was found at the last visit. */
export interface StageFindings {
  /** Pain during daily load, 0 to 10. */
  readonly painOnLoad0To10?: number | null;
  /** More pain the morning after loading. */
  readonly worseNextMorning?: boolean | null;
  /** The limited motion as a share of the other side, 1 being equal. */
  readonly motionShareOfOther?: number | null;
  /** Strength as a share of the other side. */
  readonly strengthShareOfOther?: number | null;
  /** A task on one leg without pain or giving way: heel raises, step-downs or hops, as the problem asks. */
  readonly oneLegTaskOk?: boolean | null;
  /** Every goal is met. */
  readonly goalsMet?: boolean | null;
  /** No stop is open in the screening. */
  readonly screeningClear?: boolean | null;
}

export const stageCriterionIds = ['pain-on-load', 'next-morning', 'motion', 'strength', 'one-leg', 'goals', 'screening'] as const;
export type StageCriterionId = (typeof stageCriterionIds)[number];

export interface StageCriterion {
  readonly id: string;
  readonly text: string;
  readonly state: 'met' | 'not-met' | 'unknown';
  readonly why: string;
  readonly confirmed: boolean;
}

export type MoveTargetStage = Exclude<PlanStage, 'peace' | 'love' | 'settle'> | 'done';

interface Demands {
  readonly painAtMost: number;
  readonly motionAtLeast?: number;
  readonly strengthAtLeast?: number;
  readonly oneLeg?: true;
  readonly goals?: true;
}

const demands: Readonly<Record<MoveTargetStage, Demands>> = {
  build: { painAtMost: 3, motionAtLeast: 0.8 },
  return: { painAtMost: 2, motionAtLeast: 0.9, strengthAtLeast: 0.9, oneLeg: true },
  done: { painAtMost: 2, goals: true },
};

type Judged = Omit<StageCriterion, 'confirmed'>;

export function stageCriteria(to: MoveTargetStage, found: StageFindings): readonly StageCriterion[] {
  const { painAtMost, motionAtLeast, strengthAtLeast, oneLeg, goals } = demands[to];
  const judged: readonly Judged[] = [
    atMost('pain-on-load', `Pain with daily load ${painAtMost}/10 or less`, found.painOnLoad0To10, painAtMost),
    yesNo('next-morning', 'Not worse the morning after', found.worseNextMorning == null ? found.worseNextMorning : !found.worseNextMorning),
    ...(motionAtLeast === undefined ? [] : [atLeast('motion', `Motion at least ${percent(motionAtLeast)} of the other side`, found.motionShareOfOther, motionAtLeast)]),
    ...(strengthAtLeast === undefined ? [] : [atLeast('strength', `Strength at least ${percent(strengthAtLeast)} of the other side`, found.strengthShareOfOther, strengthAtLeast)]),
    ...(oneLeg === undefined ? [] : [yesNo('one-leg', 'Task on one leg without pain or giving way', found.oneLegTaskOk)]),
    ...(goals === undefined ? [] : [yesNo('goals', 'Every goal is met', found.goalsMet)]),
    yesNo('screening', 'No stop open in the screening', found.screeningClear),
  ];
  return judged.map((criterion) => ({ ...criterion, confirmed: false }));
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function atMost(id: StageCriterionId, text: string, value: number | null | undefined, limit: number): Judged {
  if (typeof value !== 'number' || value < 0 || value > 10) return { id, text, state: 'unknown', why: 'Not asked yet' };
  return { id, text, state: value <= limit ? 'met' : 'not-met', why: `Pain ${value} of 10` };
}

function atLeast(id: StageCriterionId, text: string, value: number | null | undefined, limit: number): Judged {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return { id, text, state: 'unknown', why: 'Not measured yet' };
  return { id, text, state: value >= limit ? 'met' : 'not-met', why: `${percent(value)} of the other side` };
}

function yesNo(id: StageCriterionId, text: string, answer: boolean | null | undefined): Judged {
  if (answer === true) return { id, text, state: 'met', why: 'Yes' };
  return answer === false ? { id, text, state: 'not-met', why: 'No' } : { id, text, state: 'unknown', why: 'Not asked yet' };
}
