import { Temporal } from 'temporal-polyfill';

/** Every request asks for its day; making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/** A day begins on a full minute everywhere: what was found for one holds until the next. */
const MINUTE_MS = 60_000;
const lastFound = new Map<string, { readonly minute: number; readonly day: string }>();

/** The calendar day at an instant in a clinic's IANA time zone, YYYY-MM-DD. */
export function dayIn(timeZone: string, now: Date): string {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  const found = lastFound.get(timeZone);
  if (found?.minute === minute) return found.day;
  const day = formatterFor(timeZone).format(now);
  lastFound.set(timeZone, { minute, day });
  return day;
}

/** The first instant of a calendar day in a time zone, and the first of the next: a half-open range. */
export function instantsOfDay(day: string, timeZone: string): { readonly from: Date; readonly until: Date } {
  const date = Temporal.PlainDate.from(day);
  const start = (plain: Temporal.PlainDate) => new Date(plain.toZonedDateTime(timeZone).epochMilliseconds);
  return { from: start(date), until: start(date.add({ days: 1 })) };
}

/** `day` moved by whole days, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const moved = dateOfDay(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return dayOf(moved);
}

/** A date column as Prisma gives it (midnight UTC) as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same where there may be none. */
export function dayOrNull(date: Date | null): string | null {
  return date === null ? null : dayOf(date);
}

/** YYYY-MM-DD as Prisma takes it for a date column. */
export function dateOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** No record here is about a day outside of these: what lies there is a slip, or worse. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

/** A day that exists, written YYYY-MM-DD, from 1900 to 2199. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < FIRST_DAY || value > LAST_DAY) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 64) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
