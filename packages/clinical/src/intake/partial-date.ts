// Dates as people remember them: a day (2026-11-20), a month (2026-11) or a year (2026). All arithmetic is on calendar
// days in UTC, so that a result never depends on the clock or zone of the machine.
const dayMs = 86_400_000;
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type DatePrecision = 'day' | 'month' | 'year';

export interface DateSpan {
  precision: DatePrecision;
  /** First and last day the date may stand for, YYYY-MM-DD. */
  earliest: string;
  latest: string;
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** undefined when the text is not a date or the day does not exist (2026-02-30). */
export function dateSpan(text: string): DateSpan | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return { precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const monthIndex = Number(month) - 1;
  if (monthIndex < 0 || monthIndex > 11) return undefined;
  if (day === undefined) {
    const last = isoDay(Date.UTC(Number(year), monthIndex + 1, 0));
    return { precision: 'month', earliest: `${year}-${month}-01`, latest: last };
  }
  return isoDay(Date.UTC(Number(year), monthIndex, Number(day))) === text
    ? { precision: 'day', earliest: text, latest: text }
    : undefined;
}

/** Whole days from one day to another (YYYY-MM-DD); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** Fewest days that may have passed since the date: the careful reading where a short interval limits treatment. */
export function fewestDaysSince(date: string, today: string): number | undefined {
  const span = dateSpan(date);
  return span === undefined ? undefined : Math.max(0, daysBetween(span.latest, today));
}

/** Most days that may have passed since the date: the careful reading where a long interval is the warning. */
export function mostDaysSince(date: string, today: string): number | undefined {
  const span = dateSpan(date);
  return span === undefined ? undefined : Math.max(0, daysBetween(span.earliest, today));
}

/** Whole years between birth date and today (both YYYY-MM-DD). */
export function ageYears(birthDate: string, today: string): number | undefined {
  const span = dateSpan(birthDate);
  if (span?.precision !== 'day' || birthDate > today) return undefined;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
