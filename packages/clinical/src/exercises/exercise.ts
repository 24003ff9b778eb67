// What a home exercise is made of.
import type { IntakeLanguage } from '../intake/languages.js';
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { SourceId } from '../knowledge/sources.js';
import type { ExerciseId } from './exercise-ids.js';

/** A fresh injury goes through PEACE and LOVE, other problems settle first; both then build up and return to full load. */
export const planStages = ['peace', 'love', 'settle', 'build', 'return'] as const;
export type PlanStage = (typeof planStages)[number];

export type InWords = Readonly<Record<IntakeLanguage, string>>;

export type ExerciseArea = 'low-back' | 'hip' | 'knee' | 'ankle-foot' | 'whole-body';
export type ExerciseAim = 'mobility' | 'strength' | 'stretch' | 'balance' | 'nerve' | 'aerobic' | 'relief';

export const exerciseDoseParams = ['sets', 'reps', 'holdSeconds', 'minutes', 'perDay', 'daysPerWeek', 'painCeiling'] as const;
export type ExerciseDoseParam = (typeof exerciseDoseParams)[number];

/** Outside min to max a reason is asked for; outside hardMin to hardMax the dose is refused. */
export interface ExerciseDoseField {
  readonly param: ExerciseDoseParam;
  readonly unit: 'count' | 's' | 'min' | 'per day' | 'per week' | 'of 10';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly step: number;
  readonly hardMin: number;
  readonly hardMax: number;
}

export const stopSignIds = ['pain-up', 'worse-next-day', 'numb-or-weak', 'pain-spreads', 'gives-way', 'sudden-pop', 'hot-swollen-calf', 'dizzy'] as const;
export type StopSignId = (typeof stopSignIds)[number];

/** A reason to leave an exercise out, or to do it with more care. */
export interface ExerciseCaution {
  readonly id: string;
  readonly text: InWords;
  /** Screening rules that make it hold for this person. */
  readonly rules: readonly RuleId[];
  /** Stages in which it holds for everybody. */
  readonly stages?: readonly PlanStage[];
  /** leave-out: not done while it holds; care: done with what the text says. */
  readonly effect: 'leave-out' | 'care';
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly area: ExerciseArea;
  readonly regions: readonly RegionId[];
  readonly aim: ExerciseAim;
  /** 1 the easiest to 3 the hardest. */
  readonly level: 1 | 2 | 3;
  /** What comes next when this one is easy. */
  readonly harder?: ExerciseId;
  readonly stages: readonly PlanStage[];
  readonly conditions: readonly ConditionId[];
  readonly dose: readonly ExerciseDoseField[];
  readonly stopSigns: readonly StopSignId[];
  readonly cautions: readonly string[];
  readonly source: SourceId;
  /** Whether the dose rests on a source that was read. */
  readonly confirmed: boolean;
}
