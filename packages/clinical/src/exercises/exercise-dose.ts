// Dose of a home exercise: the usual one, the check of another, and both in words for the patient.
import type { IntakeLanguage } from '../intake/languages.js';
import type { ExerciseDoseField, ExerciseDoseParam } from './exercise.js';
import { findExercise } from './exercises.js';

export type ExerciseDose = Readonly<Partial<Record<ExerciseDoseParam, number>>>;

export interface ExerciseDoseFinding {
  readonly param: string;
  readonly problem: 'unknown-exercise' | 'unknown-field' | 'missing' | 'not-a-number' | 'below-range' | 'above-range' | 'off-step';
  /** refused: has to be changed; needs-reason: allowed with a written reason; reasoned: the reason is there. */
  readonly verdict: 'refused' | 'needs-reason' | 'reasoned';
  readonly message: string;
}

export interface ExerciseDoseCheck {
  readonly ok: boolean;
  readonly findings: readonly ExerciseDoseFinding[];
}

export const exerciseDoseFields = (exerciseId: string): readonly ExerciseDoseField[] => findExercise(exerciseId)?.dose ?? [];

export const defaultExerciseDose = (exerciseId: string): ExerciseDose =>
  Object.fromEntries(exerciseDoseFields(exerciseId).map((field) => [field.param, field.default]));

/** @param reasons written reasons by parameter */
export function checkExerciseDose(exerciseId: string, dose: Readonly<Record<string, unknown>>, reasons: Readonly<Record<string, string>> = {}): ExerciseDoseCheck {
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) return { ok: false, findings: [{ param: '', problem: 'unknown-exercise', verdict: 'refused', message: `There is no exercise "${exerciseId}"` }] };
  const strange = Object.keys(dose).filter((param) => exercise.dose.every((field) => field.param !== param));
  const findings = [
    ...exercise.dose.flatMap((field) => checkField(field, dose[field.param], reasons[field.param])),
    ...strange.map((param): ExerciseDoseFinding => ({ param, problem: 'unknown-field', verdict: 'refused', message: `This exercise has no "${param}"` })),
  ];
  return { ok: findings.every(({ verdict }) => verdict === 'reasoned'), findings };
}

function checkField(field: ExerciseDoseField, value: unknown, reason: string | undefined): readonly ExerciseDoseFinding[] {
  const { param, unit, min, max, step, hardMin, hardMax } = field;
  const refused = (problem: ExerciseDoseFinding['problem'], message: string): readonly ExerciseDoseFinding[] => [{ param, problem, verdict: 'refused', message }];
  if (value === undefined || value === null || value === '') return refused('missing', `${param} is missing`);
  if (typeof value !== 'number' || !Number.isFinite(value)) return refused('not-a-number', `${param} has to be a number`);
  const problem = value < min ? 'below-range' : 'above-range';
  if (value < hardMin || value > hardMax) return refused(problem, `${param} has to be from ${hardMin} to ${hardMax} ${unit}`);
  const steps = (value - min) / step;
  if (Math.abs(steps - Math.round(steps)) > 1e-6 && value !== max) return refused('off-step', `${param} goes in steps of ${step}`);
  if (value >= min && value <= max) return [];
  const isReasoned = reason !== undefined && reason.trim() !== '';
  return [{ param, problem, verdict: isReasoned ? 'reasoned' : 'needs-reason', message: `${param} ${value} ${unit} is outside the usual ${min} to ${max}` }];
}

const times = (count: number, language: IntakeLanguage): string => {
  if (language === 'fr') return count === 1 ? 'une fois' : `${count} fois`;
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
};

type Sentence = (dose: ExerciseDose) => string | undefined;

const english: readonly Sentence[] = [
  ({ sets, reps }) => (reps === undefined ? undefined : sets === undefined || sets === 1 ? `Do it ${times(reps, 'en')}.` : `Do ${sets} rounds of ${reps}.`),
  ({ holdSeconds }) => (holdSeconds === undefined || holdSeconds === 0 ? undefined : `Hold for ${holdSeconds} seconds.`),
  ({ minutes }) => (minutes === undefined ? undefined : `Go on for ${minutes} minutes.`),
  ({ perDay }) => (perDay === undefined ? undefined : `Do this ${times(perDay, 'en')} a day.`),
  ({ daysPerWeek }) => (daysPerWeek === undefined ? undefined : daysPerWeek === 7 ? 'Do this every day.' : `Do this ${daysPerWeek} days a week.`),
  ({ painCeiling }) => (painCeiling === undefined ? undefined : painCeiling === 0 ? 'It should not hurt.' : `Pain up to ${painCeiling} out of 10 is fine.`),
];
const french: readonly Sentence[] = [
  ({ sets, reps }) => (reps === undefined ? undefined : sets === undefined || sets === 1 ? `Faites-le ${times(reps, 'fr')}.` : `Faites ${sets} séries de ${reps}.`),
  ({ holdSeconds }) => (holdSeconds === undefined || holdSeconds === 0 ? undefined : `Tenez ${String(holdSeconds).replace('.', ',')} secondes.`),
  ({ minutes }) => (minutes === undefined ? undefined : `Continuez pendant ${minutes} minutes.`),
  ({ perDay }) => (perDay === undefined ? undefined : `À faire ${times(perDay, 'fr')} par jour.`),
  ({ daysPerWeek }) => (daysPerWeek === undefined ? undefined : daysPerWeek === 7 ? 'À faire tous les jours.' : `À faire ${daysPerWeek} jours par semaine.`),
  ({ painCeiling }) => (painCeiling === undefined ? undefined : painCeiling === 0 ? 'Cela ne doit pas faire mal.' : `Une douleur jusqu’à ${painCeiling} sur 10 est permise.`),
];

/** One short sentence per field that is set. */
export const exerciseDoseWords = (dose: ExerciseDose, language: IntakeLanguage): readonly string[] =>
  (language === 'fr' ? french : english).flatMap((sentence) => sentence(dose) ?? []);
