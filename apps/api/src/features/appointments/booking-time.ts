// When a visit may be: it begins before it ends, and no visit takes longer than half a day.
import { isDay, type ProblemDetail, problem } from '../../platform/http/api.js';

export interface BookingTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const LONGEST_MINUTES = 12 * 60;
const MINUTE_MS = 60_000;

/** 400 with pointers when the instants do not exist or do not fit together. */
export function bookingTime(startsAt: string, endsAt: string): BookingTime {
  const time = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  const written = { startsAt, endsAt };
  const errors = (['startsAt', 'endsAt'] as const)
    // The 30th of February would be read as a day in March.
    .filter((field) => Number.isNaN(time[field].getTime()) || !isDay(written[field].slice(0, 10)))
    .map((field): ProblemDetail => ({ pointer: `/${field}`, code: 'not-an-instant', detail: 'This point in time does not exist.' }));
  const minutes = (time.endsAt.getTime() - time.startsAt.getTime()) / MINUTE_MS;
  if (minutes <= 0) errors.push({ pointer: '/endsAt', code: 'before-start', detail: 'The visit must end after it begins.' });
  if (minutes > LONGEST_MINUTES) errors.push({ pointer: '/endsAt', code: 'too-long', detail: 'A visit takes at most 12 hours.' });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return time;
}
