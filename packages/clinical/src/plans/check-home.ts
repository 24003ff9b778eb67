// The home exercises of a plan: known, dosed within limits, and not withheld for this person or stage.
import { checkExerciseDose, exerciseFor, exerciseWordsIn, findExercise } from '../exercises/index.js';
import type { Plan, PlanExercise, PlanFinding } from './plan.js';

export function checkHome({ exercises = [], course, firedRules = [] }: Plan): readonly PlanFinding[] {
  return exercises.flatMap((line, index) => checkExercise(line, `/exercises/${index}`, course?.stage ?? 'settle', firedRules));
}

function checkExercise({ exerciseId, dose, doseReasons = {} }: PlanExercise, at: string, stage: Parameters<typeof exerciseFor>[1]['stage'], firedRules: readonly string[]): readonly PlanFinding[] {
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) return [{ code: 'unknown-exercise', severity: 'stop', at: `${at}/exerciseId`, message: `There is no exercise "${exerciseId}"` }];
  const { allowed, reasons } = exerciseFor(exercise, { stage, firedRules });
  const { name } = exerciseWordsIn.en[exercise.id];
  const why = reasons.filter(({ effect }) => effect === 'leave-out').map(({ text }) => text.en).join(' ');
  const rules = reasons.flatMap((reason) => reason.rules).filter((rule) => firedRules.includes(rule));
  const withheld: readonly PlanFinding[] = allowed ? [] : [{ code: 'exercise-withheld', severity: 'stop', at: `${at}/exerciseId`, message: `${name}: ${why}`, ...(rules.length > 0 && { rules }) }];
  const doses = checkExerciseDose(exerciseId, dose ?? {}, doseReasons).findings
    .filter(({ verdict }) => verdict !== 'reasoned')
    .map(({ verdict, param, message }): PlanFinding => (verdict === 'refused'
      ? { code: 'dose-refused', severity: 'stop', at: `${at}/dose/${param}`, message }
      : { code: 'dose-needs-reason', severity: 'needs-reason', at: `${at}/dose/${param}`, message }));
  return [...withheld, ...doses];
}
