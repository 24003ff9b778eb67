// How time becomes height. 15 minutes are the smallest step of a drag, half an hour is a slot to book: on touch screens as high as a finger.
import type { PlainDate } from '../../lib/dates';
import { wallOf } from './clock';
import type { CalendarVisit } from './queries';

export const hourPx = 96;
export const stepMinutes = 15;
export const slotMinutes = 30;
export const stepPx = (hourPx * stepMinutes) / 60;

export const pxOf = (minutes: number): number => (minutes * hourPx) / 60;

export interface ShownHours {
  /** Minutes since midnight */
  readonly from: number;
  readonly until: number;
}

const usual: ShownHours = { from: 8 * 60, until: 18 * 60 };
const dayMinutes = 24 * 60;

/** The usual hours, and as many more as a visit needs. */
export const shownHours = (visits: readonly Pick<CalendarVisit, 'startsAt' | 'endsAt'>[], timeZone: string): ShownHours => {
  const spans = visits.map((visit) => spanOf(visit, timeZone));
  return {
    from: Math.floor(Math.min(usual.from, ...spans.map(({ from }) => from)) / 60) * 60,
    until: Math.min(dayMinutes, Math.ceil(Math.max(usual.until, ...spans.map(({ until }) => until)) / 60) * 60),
  };
};

export interface DaySpan extends ShownHours {
  readonly day: PlainDate;
}

/** From where to where a visit stands in its column; as long as it takes, even over a change of clocks. */
export const spanOf = ({ startsAt, endsAt }: Pick<CalendarVisit, 'startsAt' | 'endsAt'>, timeZone: string): DaySpan => {
  const { day, minute } = wallOf(startsAt, timeZone);
  return { day, from: minute, until: Math.min(dayMinutes, minute + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) };
};

/** Where a card goes by so many pixels, in whole steps and inside the day. */
export const movedMinute = (minute: number, deltaPx: number, length: number): number =>
  Math.max(0, Math.min(dayMinutes - length, minute + Math.round(deltaPx / stepPx) * stepMinutes));

type Properties = Readonly<Record<`--${string}`, string>>;

/** For a ref: geometry that only the program knows, as custom properties for the style sheet. */
export const placed = (properties: Properties) => (element: HTMLElement | null): void => {
  for (const [name, value] of Object.entries(properties)) element?.style.setProperty(name, value);
};
