// A practitioner's visits as an iCalendar file (RFC 5545): times and initials. Instants are in UTC, so every calendar shows them in its own
// zone and no day of changing clocks can shift them. Pure.
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface FeedVisit {
  readonly id: string;
  /** ISO 8601 with an offset. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly version: number;
  readonly initials: string;
}

export interface FeedOwner {
  readonly clinicName: string;
  readonly practitionerName: string;
}

/** Calendars that ask more often than this see nothing new. */
const REFRESH_SECONDS = 900;

export function feedCalendar({ clinicName, practitionerName }: FeedOwner, visits: readonly FeedVisit[], now: Date): string {
  const calendar = ical({ name: `${practitionerName} · ${clinicName}`, prodId: { company: 'Legwork', product: 'calendar', language: 'EN' }, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_SECONDS });
  for (const { id, startsAt, endsAt, version, initials } of visits) {
    calendar.createEvent({ id: `${id}@legwork`, start: new Date(startsAt), end: new Date(endsAt), stamp: now, sequence: version - 1, summary: initials, status: ICalEventStatus.CONFIRMED });
  }
  return calendar.toString();
}
