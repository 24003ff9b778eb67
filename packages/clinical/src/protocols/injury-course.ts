// The dates of an injury: when it began (a re-injury begins it anew), how many days ago, and which moves still count.
import { dateOf, dayNumber } from '../screening/calendar-days.js';

export interface ConfirmedMove {
  /** peace: assessed at 72 hours and kept in PEACE. */
  readonly to: 'peace' | 'love' | 'done';
  /** YYYY-MM-DD */
  readonly on: string;
}

export interface CourseInput {
  /** YYYY-MM-DD */
  readonly injuryDate: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly confirmedMoves?: readonly ConfirmedMove[];
  /** Dates of re-injury, YYYY-MM-DD. */
  readonly reinjuries?: readonly string[];
}

export type CourseProblemCode = 'injury-date-unreadable' | 'today-unreadable' | 'injury-in-the-future' | 'reinjury-unreadable' | 'reinjury-in-the-future';

export interface Course {
  /** The day the present course began, YYYY-MM-DD. */
  readonly startedOn: string;
  readonly isReinjury: boolean;
  /** Whole days since then; 0 is the day of the injury. */
  readonly day: number;
  /** Moves confirmed in this course, oldest first, each with its day. */
  readonly moves: readonly { readonly to: ConfirmedMove['to']; readonly day: number }[];
  /** Date of a day of this course, YYYY-MM-DD. */
  readonly dateOfDay: (day: number) => string;
}

export function readCourse({ injuryDate, today, confirmedMoves, reinjuries }: CourseInput): Course | CourseProblemCode {
  const now = dayNumber(today);
  const injury = dayNumber(injuryDate);
  if (now === undefined) return 'today-unreadable';
  if (injury === undefined) return 'injury-date-unreadable';
  if (injury > now) return 'injury-in-the-future';
  const again = listOf(reinjuries).map((date) => dayNumber(date));
  if (again.includes(undefined)) return 'reinjury-unreadable';
  const start = again.reduce<number>((latest, date) => Math.max(latest, date ?? latest), injury);
  if (start > now) return 'reinjury-in-the-future';
  return {
    startedOn: dateOf(start),
    isReinjury: start > injury,
    day: now - start,
    moves: movesSince(start, now, listOf(confirmedMoves)),
    dateOfDay: (day) => dateOf(start + day),
  };
}

/** A move confirmed on the day of the injury was confirmed too early, or belongs to the course before it. */
function movesSince(start: number, now: number, confirmed: readonly ConfirmedMove[]): Course['moves'] {
  return confirmed
    .flatMap(({ to, on }) => {
      const day = dayNumber(on);
      return day === undefined || day <= start || day > now ? [] : [{ to, day: day - start }];
    })
    .sort((a, b) => a.day - b.day);
}

function listOf<T>(values: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(values) ? values : [];
}
