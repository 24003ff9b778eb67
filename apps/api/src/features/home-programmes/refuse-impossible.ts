// A home programme that cannot be kept: unknown or missing doses, beyond the limits, without a reason, or one exercise twice.
import { checkExerciseDose, findExercise } from '@legwork/clinical';
import { problem, type ProblemDetail } from '../../platform/http/api.js';
import { doseReasonsOf } from './home-exercise.js';
import type { HomeExerciseInput } from './home-programmes.dto.js';

const MOST_DOSE_FIELDS = 10;

export function refuseImpossible(exercises: readonly HomeExerciseInput[]): void {
  const errors = exercises.flatMap((line, index) => [...doseFaults(line, `/exercises/${index}`), ...twice(exercises, index)]);
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

function doseFaults({ exerciseId, dose, doseReason }: HomeExerciseInput, at: string): ProblemDetail[] {
  if (Object.keys(dose).length > MOST_DOSE_FIELDS) return [{ pointer: `${at}/dose`, code: 'too-many', detail: 'No exercise has that many dose fields.' }];
  return checkExerciseDose(exerciseId, dose, doseReasonsOf({ exerciseId, doseReason: doseReason ?? null })).findings
    .filter(({ verdict }) => verdict !== 'reasoned')
    .map(({ param, verdict, message }) => ({
      pointer: `${at}/${verdict === 'needs-reason' ? 'doseReason' : `dose/${param.slice(0, 40)}`}`, code: verdict === 'needs-reason' ? 'reason-needed' : 'not-possible', detail: `${message}.`,
    }));
}

/** What is marked as done is marked by exercise, so one exercise stands in a stage once. */
function twice(exercises: readonly HomeExerciseInput[], index: number): ProblemDetail[] {
  const line = exercises[index];
  const before = exercises.slice(0, index).some(({ exerciseId, phase }) => exerciseId === line?.exerciseId && (phase ?? null) === (line.phase ?? null));
  return before && findExercise(line?.exerciseId ?? '') !== undefined ? [{ pointer: `/exercises/${index}/exerciseId`, code: 'taken', detail: 'This exercise is in this stage already.' }] : [];
}
