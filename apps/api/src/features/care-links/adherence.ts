// How much of a home programme is done: marked against planned, and pain while exercising over time. Pure.
import { findExercise } from '@legwork/clinical';
import type { HomeExercise } from '../home-programmes/home-exercise.js';
import { addDays } from '../../platform/http/api.js';
import type { DoneAtHome } from './care-parts.js';

export interface ExerciseAdherence {
  readonly exerciseId: string;
  /** Days with at least one mark, of those counted. */
  readonly daysDone: number;
  /** Days it was to be done on, over the days counted; rounded. */
  readonly daysPlanned: number;
  readonly lastOn: string | null;
  readonly lastPain: number | null;
}

export interface DayAtHome {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly times: number;
  /** Highest of the day, 0 to 10; null when none was said. */
  readonly pain: number | null;
}

export interface Adherence {
  /** First day counted; null before anything can be counted. */
  readonly since: string | null;
  readonly days: number;
  readonly exercises: readonly ExerciseAdherence[];
  /** Every day counted, oldest first. */
  readonly course: readonly DayAtHome[];
}

/** Older days say little about today, and a chart of more is not read. */
export const LONGEST_DAYS = 28;
const DAYS_OF_WEEK = 7;

export interface AdherenceInput {
  /** Of the stage today. */
  readonly exercises: readonly HomeExercise[];
  readonly done: readonly DoneAtHome[];
  /** The day the programme was agreed, YYYY-MM-DD; null: it never was. */
  readonly agreedOn: string | null;
  readonly today: string;
}

export function adherence({ exercises, done, agreedOn, today }: AdherenceInput): Adherence {
  if (agreedOn === null || agreedOn > today) return { since: null, days: 0, exercises: [], course: [] };
  const earliest = addDays(today, 1 - LONGEST_DAYS);
  const since = agreedOn > earliest ? agreedOn : earliest;
  const course = daysFrom(since, today).map((on) => dayOf(on, done));
  const counted = done.filter(({ doneOn }) => doneOn >= since && doneOn <= today);
  return { since, days: course.length, exercises: exercises.map((exercise) => ofExercise(exercise, counted, course.length)), course };
}

function daysFrom(since: string, today: string): string[] {
  const days: string[] = [];
  for (let day = since; day <= today; day = addDays(day, 1)) days.push(day);
  return days;
}

function dayOf(on: string, done: readonly DoneAtHome[]): DayAtHome {
  const marks = done.filter(({ doneOn }) => doneOn === on);
  const pains = marks.flatMap(({ pain }) => pain ?? []);
  return { on, times: marks.length, pain: pains.length === 0 ? null : Math.max(...pains) };
}

function ofExercise({ exerciseId, dose }: HomeExercise, counted: readonly DoneAtHome[], days: number): ExerciseAdherence {
  const marks = counted.filter((mark) => mark.exerciseId === exerciseId);
  const last = marks.toSorted((one, other) => one.doneOn.localeCompare(other.doneOn)).at(-1);
  const perWeek = findExercise(exerciseId) === undefined ? DAYS_OF_WEEK : dose.daysPerWeek ?? DAYS_OF_WEEK;
  return {
    exerciseId, daysDone: new Set(marks.map(({ doneOn }) => doneOn)).size, daysPlanned: Math.max(1, Math.round((days * perWeek) / DAYS_OF_WEEK)),
    lastOn: last?.doneOn ?? null, lastPain: last?.pain ?? null,
  };
}
