// Which exercises suit a condition in a stage of its plan, and which are withheld for this person, with the reason.
import type { RuleId } from '../knowledge/rule-ids.js';
import type { Exercise, ExerciseCaution, PlanStage } from './exercise.js';
import type { ExerciseId } from './exercise-ids.js';
import { exercises } from './exercises.js';
import { exerciseCautions } from './stop-signs.js';

export interface ExerciseQuestion {
  readonly stage: PlanStage;
  readonly conditionId?: string;
  /** Rules that fired in the screening of this person. */
  readonly firedRules?: readonly string[];
}

export interface ExerciseAnswer {
  readonly exerciseId: ExerciseId;
  readonly allowed: boolean;
  /** What keeps it out, or what to take care of. */
  readonly reasons: readonly ExerciseCaution[];
}

const cautionById: ReadonlyMap<string, ExerciseCaution> = new Map(exerciseCautions.map((caution) => [caution.id, caution]));

/** For one exercise, whether or not it suits the condition. */
export function exerciseFor(exercise: Exercise, { stage, firedRules = [] }: ExerciseQuestion): ExerciseAnswer {
  const fired = new Set<string>(firedRules);
  const reasons = exercise.cautions.flatMap((id) => cautionById.get(id) ?? []).filter(({ rules, stages }) =>
    stages?.includes(stage) === true || rules.some((rule: RuleId) => fired.has(rule)));
  return { exerciseId: exercise.id, allowed: reasons.every(({ effect }) => effect === 'care'), reasons };
}

/** Those that suit the condition and the stage, the easiest first; without a condition all of the stage. */
export function exercisesFor(question: ExerciseQuestion): readonly ExerciseAnswer[] {
  const { stage, conditionId } = question;
  return exercises
    .filter(({ stages, conditions }) => stages.includes(stage) && (conditionId === undefined || conditions.some((id) => id === conditionId)))
    .toSorted((one, other) => one.level - other.level)
    .map((exercise) => exerciseFor(exercise, question));
}
