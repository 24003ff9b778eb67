// Dates written by the rules of a language. Plain dates have no zone: they are written as the day they are.
import { isPlainDate, isPlainMonth, type PlainDate, type PlainMonth } from './dates';

export interface LocalDates {
  /** "3 févr. 2026" */
  readonly short: (date: PlainDate) => string;
  /** "mardi 3 février 2026" */
  readonly long: (date: PlainDate) => string;
  /** "février 2026" */
  readonly month: (month: PlainMonth) => string;
}

/** Text that is no date comes back as it is: better a raw value than a wrong one. */
export function localDates(locale: string): LocalDates {
  const formats = {
    short: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
    long: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  };
  return {
    short: (date) => (isPlainDate(date) ? formats.short.format(new Date(`${date}T00:00:00Z`)) : date),
    long: (date) => (isPlainDate(date) ? formats.long.format(new Date(`${date}T00:00:00Z`)) : date),
    month: (month) => (isPlainMonth(month) ? formats.month.format(new Date(`${month}-01T00:00:00Z`)) : month),
  };
}
