// What people type into a date field: 2026-02-03, 3.2.2026, 3/2/26, 3 Feb 2026, Feb 2026. What was understood is shown back.
import { isPlainDate, isPlainMonth, plainDate, type PlainDate, type PlainMonth } from './dates';

export type NumericOrder = 'day-first' | 'month-first';
export type Precision = 'day' | 'day-or-month';

/** How 3/2/2026 is read where this browser lives. Dots and dashes are read day first everywhere. */
export const numericOrderOf = (locale: string): NumericOrder => {
  const first = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).find((part) => part.type === 'day' || part.type === 'month');
  return first?.type === 'month' ? 'month-first' : 'day-first';
};

const numeric = /^(\d{1,2})([./-])\s*(\d{1,2})\2\s*(\d{4}|\d{2})$/;
const dayMonthName = /^(\d{1,2})(?:\.|er)?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const monthNameDay = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const monthNameYear = /^(\p{L}{3,})\.?\s+(\d{4})$/u;
const monthSlashYear = /^(\d{1,2})[./](\d{4})$/;

/** Two digits mean the last hundred years, never a year after `latestYear`. */
const fullYear = (text: string, latestYear: number): number => {
  if (text.length === 4) return Number(text);
  const sameCentury = Math.floor(latestYear / 100) * 100 + Number(text);
  return sameCentury > latestYear ? sameCentury - 100 : sameCentury;
};

const fromNumeric = (text: string, order: NumericOrder, latestYear: number): PlainDate | undefined => {
  const match = numeric.exec(text);
  if (match === null) return undefined;
  const [, first = '', separator = '', second = '', year = ''] = match;
  const monthFirst = separator === '/' && order === 'month-first';
  const read = (day: string, month: string): PlainDate | undefined => plainDate(fullYear(year, latestYear), Number(month), Number(day));
  // 31/12 can only be meant one way, wherever it is typed.
  return monthFirst ? (read(second, first) ?? read(first, second)) : (read(first, second) ?? (separator === '/' ? read(second, first) : undefined));
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of the twelve months in a language. */
export const monthsIn = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
};

/** The month a name or its first letters stand for; undefined when there is none or more than one. */
const monthNumber = (name: string, months: readonly string[]): number | undefined => {
  const fitting = months.flatMap((month, at) => (plain(month).startsWith(plain(name)) ? [at + 1] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const fromNamed = (text: string, months: readonly string[]): PlainDate | undefined => {
  const dayFirst = dayMonthName.exec(text);
  const monthFirst = monthNameDay.exec(text);
  const [day, name, year] = dayFirst === null ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]] : dayFirst.slice(1);
  const month = name === undefined ? undefined : monthNumber(name, months);
  return month === undefined ? undefined : plainDate(Number(year), month, Number(day));
};

const toMonth = (year: string | undefined, month: number | undefined): PlainMonth | undefined => {
  const text = `${year ?? ''}-${String(month ?? 0).padStart(2, '0')}`;
  return isPlainMonth(text) ? text : undefined;
};

const fromMonth = (text: string, months: readonly string[]): PlainMonth | undefined => {
  if (isPlainMonth(text)) return text;
  const named = monthNameYear.exec(text);
  if (named !== null) return toMonth(named[2], monthNumber(named[1] ?? '', months));
  const slashed = monthSlashYear.exec(text);
  return slashed === null ? undefined : toMonth(slashed[2], Number(slashed[1]));
};

interface Reading {
  readonly order: NumericOrder;
  readonly precision: Precision;
  /** Two-digit years never reach beyond this one */
  readonly latestYear: number;
  /** English when left out */
  readonly months?: readonly string[];
}

const englishMonths = monthsIn('en');

/** The date meant, or undefined where the text is none that exists. */
export const readDate = (typed: string, { order, precision, latestYear, months = englishMonths }: Reading): PlainDate | PlainMonth | undefined => {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (isPlainDate(text)) return text;
  const day = fromNumeric(text, order, latestYear) ?? fromNamed(text, months);
  return day ?? (precision === 'day-or-month' ? fromMonth(text, months) : undefined);
};
