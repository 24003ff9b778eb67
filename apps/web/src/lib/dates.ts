// Dates without a time are strings and stay strings: a JS Date in the wrong zone moves a birthday by a day.

/** YYYY-MM-DD */
export type PlainDate = string;
/** YYYY-MM, for "some time in March" */
export type PlainMonth = string;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const dayMs = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');
const dayNumber = ({ year, month, day }: Parts): number => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / dayMs;
};

const fromDayNumber = (days: number): PlainDate => new Date(days * dayMs).toISOString().slice(0, 10);

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

export const plainDate = (year: number, month: number, day: number): PlainDate | undefined => {
  const inRange = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return inRange ? `${year}-${two(month)}-${two(day)}` : undefined;
};

const partsOf = (date: PlainDate): Parts | undefined => {
  const match = datePattern.exec(date);
  if (match === null) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return plainDate(parts.year, parts.month, parts.day) === undefined ? undefined : parts;
};

export const isPlainDate = (text: string): boolean => partsOf(text) !== undefined;

export const isPlainMonth = (text: string): boolean => {
  const month = Number(monthPattern.exec(text)?.[2]);
  return month >= 1 && month <= 12;
};

/** Text that is no date comes back as it is: better a raw value than a wrong one. */
const withParts = (date: PlainDate, show: (parts: Parts) => string): string => {
  const parts = partsOf(date);
  return parts === undefined ? date : show(parts);
};

const monthName = (month: number): string => months[month - 1] ?? '';

/** 3 Feb 2026 */
export const formatDate = (date: PlainDate): string =>
  withParts(date, ({ year, month, day }) => `${day} ${monthName(month).slice(0, 3)} ${year}`);

/** 3 to 9 Feb 2026, 30 Mar to 5 Apr 2026, 28 Dec 2026 to 3 Jan 2027: what both days share is said once. */
export const formatDateSpan = (from: PlainDate, until: PlainDate): string => {
  const [first, last] = [formatDate(from).split(' '), formatDate(until).split(' ')];
  const differs = first[2] === last[2] ? (first[1] === last[1] ? 1 : 2) : 3;
  return `${first.slice(0, differs).join(' ')} to ${last.join(' ')}`;
};

/** Tuesday 3 February 2026 */
export const formatDateLong = (date: PlainDate): string =>
  withParts(date, (parts) => {
    const weekday = weekdays[(((dayNumber(parts) + 4) % 7) + 7) % 7] ?? '';
    return `${weekday} ${parts.day} ${monthName(parts.month)} ${parts.year}`;
  });

/** Feb 2026 */
export const formatMonth = (month: PlainMonth): string =>
  isPlainMonth(month) ? `${monthName(Number(month.slice(5))).slice(0, 3)} ${month.slice(0, 4)}` : month;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number | undefined => {
  const [start, end] = [partsOf(from), partsOf(to)];
  return start === undefined || end === undefined ? undefined : dayNumber(end) - dayNumber(start);
};

export const addDays = (date: PlainDate, days: number): PlainDate => {
  const parts = partsOf(date);
  return parts === undefined ? date : fromDayNumber(dayNumber(parts) + days);
};

/** Completed months of life on a day. Somebody born on 29 February is a year older on 1 March. */
const monthsOfLife = (birth: Parts, on: Parts): number =>
  (on.year - birth.year) * 12 + (on.month - birth.month) - (on.day < birth.day ? 1 : 0);

/** Completed years */
export const ageOn = (birthDate: PlainDate, on: PlainDate): number | undefined => {
  const [birth, day] = [partsOf(birthDate), partsOf(on)];
  return birth === undefined || day === undefined ? undefined : Math.floor(monthsOfLife(birth, day) / 12);
};

/** "46 years"; below two years "14 months" */
export const formatAge = (birthDate: PlainDate, on: PlainDate): string => {
  const [birth, day] = [partsOf(birthDate), partsOf(on)];
  if (birth === undefined || day === undefined) return '';
  const lived = monthsOfLife(birth, day);
  if (lived < 24) return lived === 1 ? '1 month' : `${lived} months`;
  return `${Math.floor(lived / 12)} years`;
};

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const span = (days: number): string => {
  if (days < 14) return plural(days, 'day');
  if (days < 70) return plural(Math.round(days / 7), 'week');
  if (days < 730) return plural(Math.round(days / 30.44), 'month');
  return plural(Math.floor(days / 365.25), 'year');
};

const nearDays: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/** "today", "yesterday", "3 weeks ago", "in 5 days" */
export const relativeDay = (date: PlainDate, today: PlainDate): string => {
  const days = daysBetween(today, date);
  if (days === undefined) return date;
  return nearDays[days] ?? (days < 0 ? `${span(-days)} ago` : `in ${span(days)}`);
};

/** The calendar day in a zone at an instant */
export const todayIn = (timeZone: string, now: Date): PlainDate => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string): string => parts.find((piece) => piece.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

/** 14:05 on the clinic's wall clock */
export const formatTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

/** 3 Feb 2026, 14:05 on the clinic's wall clock */
export const formatInstant = (instant: string, timeZone: string): string =>
  `${formatDate(todayIn(timeZone, new Date(instant)))}, ${formatTime(instant, timeZone)}`;

/** "2 s ago", "5 min ago", "3 h ago" */
export const formatElapsed = (elapsedMs: number): string => {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1_000));
  if (seconds < 2) return 'just now';
  if (seconds < 60) return `${seconds} s ago`;
  return seconds < 3_600 ? `${Math.floor(seconds / 60)} min ago` : `${Math.floor(seconds / 3_600)} h ago`;
};
