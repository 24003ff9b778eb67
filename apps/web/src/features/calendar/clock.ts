// The clinic's wall clock. A calendar is drawn by what the clock on the wall shows, so hour lines agree over all columns; instants are made
// from it and back by the rules of the zone, on days of 23 and 25 hours too.
import type { PlainDate } from '../../lib/dates';

export interface WallTime {
  readonly day: PlainDate;
  /** Minutes since the wall clock showed 00:00 */
  readonly minute: number;
}

const minuteMs = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  formats.set(timeZone, made);
  return made;
};

export const wallOf = (instant: string | number, timeZone: string): WallTime => {
  const parts = new Map(formatOf(timeZone).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, minute: Number(part('hour')) * 60 + Number(part('minute')) };
};

const asIfUtc = ({ day, minute }: WallTime): number => Date.parse(`${day}T00:00:00Z`) + minute * minuteMs;

/** The instant at which the wall clock shows a time: the first of two when it comes twice; as much later when it is skipped. */
export const instantAt = (wall: WallTime, timeZone: string): string => {
  const wanted = asIfUtc(wall);
  const shownAt = (at: number): number => asIfUtc(wallOf(at, timeZone));
  const first = wanted - (shownAt(wanted) - wanted);
  const second = wanted - (shownAt(first) - first);
  const found = [second, first].filter((at) => shownAt(at) === wanted);
  return new Date(found.length > 0 ? Math.min(...found) : Math.max(first, second)).toISOString();
};

const two = (value: number): string => String(value).padStart(2, '0');

/** 09:30 */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** Minutes since midnight of "09:30"; undefined when it is no time. */
export const minuteOf = (text: string): number | undefined => {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
};

export const minutesBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / minuteMs);

export const laterBy = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * minuteMs).toISOString();
