// Usual doses of home exercises. Ranges follow the catalogue of modalities; limits beyond them are product policy, unconfirmed.
import type { ExerciseDoseField, ExerciseDoseParam } from './exercise.js';

type Range = readonly [min: number, usual: number, max: number];

const units: Readonly<Record<ExerciseDoseParam, ExerciseDoseField['unit']>> = {
  sets: 'count', reps: 'count', holdSeconds: 's', minutes: 'min', perDay: 'per day', daysPerWeek: 'per week', painCeiling: 'of 10',
};
/** Beyond these a number is a slip, or no home exercise. Pain above 5 of 10 is never asked for. */
const limits: Readonly<Record<ExerciseDoseParam, readonly [number, number]>> = {
  sets: [1, 6], reps: [1, 30], holdSeconds: [0, 120], minutes: [1, 90], perDay: [1, 6], daysPerWeek: [1, 7], painCeiling: [0, 5],
};

const field = (param: ExerciseDoseParam, [min, usual, max]: Range, [hardMin, hardMax] = limits[param], step = 1): ExerciseDoseField =>
  ({ param, unit: units[param], min, max, default: usual, step, hardMin, hardMax });

export const exerciseDoses = {
  strength: [field('sets', [1, 3, 4]), field('reps', [6, 10, 15]), field('daysPerWeek', [2, 3, 4]), field('painCeiling', [0, 3, 5])],
  control: [field('sets', [1, 2, 3]), field('reps', [8, 10, 15]), field('perDay', [1, 1, 3]), field('painCeiling', [0, 2, 3])],
  isometric: [field('reps', [5, 8, 10]), field('holdSeconds', [5, 5, 45]), field('perDay', [1, 2, 3]), field('painCeiling', [0, 3, 5])],
  mobility: [field('sets', [1, 2, 3]), field('reps', [8, 10, 15]), field('perDay', [1, 2, 3]), field('painCeiling', [0, 2, 3])],
  stretch: [field('holdSeconds', [15, 30, 60], [5, 60], 5), field('reps', [2, 3, 4]), field('daysPerWeek', [2, 5, 7]), field('painCeiling', [0, 2, 3])],
  /** Mattes: 1.5 to 2 seconds, 8 to 10 times; never longer. */
  activeIsolated: [field('holdSeconds', [1.5, 2, 2], [1.5, 2], 0.5), field('reps', [8, 10, 10], [8, 10]), field('sets', [1, 1, 2], [1, 2]), field('perDay', [1, 1, 2]), field('painCeiling', [0, 1, 2], [0, 3])],
  eccentric: [field('sets', [1, 3, 3]), field('reps', [8, 15, 15]), field('perDay', [1, 2, 2]), field('painCeiling', [0, 4, 5])],
  nerve: [field('reps', [5, 10, 20]), field('sets', [1, 1, 3]), field('perDay', [1, 1, 3]), field('painCeiling', [0, 1, 2], [0, 3])],
  balance: [field('holdSeconds', [10, 30, 60], [5, 120], 5), field('reps', [2, 3, 4]), field('perDay', [1, 1, 3])],
  roller: [field('holdSeconds', [30, 60, 90], [10, 120], 10), field('perDay', [1, 1, 2]), field('painCeiling', [0, 4, 5])],
  aerobic: [field('minutes', [10, 20, 45], [1, 90], 5), field('daysPerWeek', [3, 5, 7]), field('painCeiling', [0, 0, 2], [0, 2])],
  /** Self-care for cramps. */
  cramp: [field('holdSeconds', [20, 30, 60], [10, 120], 5), field('reps', [1, 3, 3], [1, 6])],
} as const satisfies Readonly<Record<string, readonly ExerciseDoseField[]>>;
