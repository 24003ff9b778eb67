// The catalogue of home exercises.
import { ankleFootExercises } from './catalogue/ankle-foot.js';
import { hipExercises } from './catalogue/hip.js';
import { kneeExercises } from './catalogue/knee.js';
import { lowBackExercises } from './catalogue/low-back.js';
import { wholeBodyExercises } from './catalogue/whole-body.js';
import type { Exercise } from './exercise.js';

export const exercises: readonly Exercise[] = [...lowBackExercises, ...hipExercises, ...kneeExercises, ...ankleFootExercises, ...wholeBodyExercises];

const byId: ReadonlyMap<string, Exercise> = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export const findExercise = (id: string): Exercise | undefined => byId.get(id);
