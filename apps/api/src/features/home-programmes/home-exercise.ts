// A home exercise of a plan as it is kept, agreed and shown. Pure.
import { checkExerciseDose, exerciseDoseFields, exerciseFor, findExercise, type ExerciseDose, type PlanStage } from '@legwork/clinical';
import type { Prisma } from '../../platform/http/api.js';

export const HOME_SIDES = ['left', 'right', 'both'] as const;

export const homeExerciseOrder = { orderBy: { position: 'asc' } } as const satisfies Prisma.Plan$planExercisesArgs;

/** A type and not an interface: it goes into a JSON column. */
export type HomeExercise = {
  readonly exerciseId: string;
  readonly side: string | null;
  readonly dose: ExerciseDose;
  readonly doseReason: string | null;
  /** The stage it belongs to; null: every stage. */
  readonly phase: PlanStage | null;
  readonly note: string | null;
};

type Row = Prisma.PlanExerciseGetPayload<object>;

export const homeExerciseOf = ({ exerciseId, side, dose, doseReason, phase, note }: Row): HomeExercise =>
  ({ exerciseId, side, dose: dose as ExerciseDose, doseReason, phase: phase as PlanStage | null, note });

/** What is agreed of a home programme. A plan without one says nothing, as plans agreed before there were any. */
export const homeContent = (rows: readonly Row[]): { readonly exercises?: HomeExercise[] } => (rows.length === 0 ? {} : { exercises: rows.map(homeExerciseOf) });

/** One reason stands for every field of the dose that lies outside its range. */
export function doseReasonsOf({ exerciseId, doseReason }: Pick<HomeExercise, 'exerciseId' | 'doseReason'>): Record<string, string> {
  return doseReason === null ? {} : Object.fromEntries(exerciseDoseFields(exerciseId).map(({ param }) => [param, doseReason]));
}

export interface HomeLimits {
  /** Not done while this holds for the person or the stage. */
  readonly withheld: readonly string[];
  readonly care: readonly string[];
  readonly doseRemarks: readonly { readonly param: string; readonly detail: string }[];
}

/** For the clinician: what the screening and the stage say about an exercise, and where its dose is unusual. */
export function homeLimits({ exerciseId, dose }: HomeExercise, stage: PlanStage, firedRules: readonly string[]): HomeLimits {
  const exercise = findExercise(exerciseId);
  const reasons = exercise === undefined ? [] : exerciseFor(exercise, { stage, firedRules }).reasons;
  const words = (effect: 'care' | 'leave-out'): string[] => reasons.filter((reason) => reason.effect === effect).map(({ text }) => text.en);
  return { withheld: words('leave-out'), care: words('care'), doseRemarks: checkExerciseDose(exerciseId, dose).findings.map(({ param, message }) => ({ param, detail: message })) };
}
