// A note is a late entry when it was begun or signed on a later day than the visit: it then shows all the days.
import { dayIn } from '../../platform/http/api.js';
import type { LateEntryResponse } from './session-responses.dto.js';

interface DatedNote {
  /** YYYY-MM-DD */
  readonly visitDate: string;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly signedAt: string | null;
}

export function lateEntryOf({ visitDate, startedAt, signedAt }: DatedNote, timeZone: string): LateEntryResponse | null {
  const later = (instant: string | null): string | null => {
    const day = instant === null ? null : dayIn(timeZone, new Date(instant));
    return day !== null && day > visitDate ? day : null;
  };
  const [begunOn, signedOn] = [later(startedAt), later(signedAt)];
  return begunOn === null && signedOn === null ? null : { begunOn, signedOn };
}
