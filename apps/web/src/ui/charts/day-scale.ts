// The axis of time: days of the clinic, as plain dates. A day has no hours here, so no time zone can move it.
import { scaleLinear } from 'd3-scale';
import { addDays, daysBetween, formatDate, type PlainDate } from '../../lib/dates';

export interface DayDomain {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface DayTick {
  readonly x: number;
  readonly on: PlainDate;
  readonly text: string;
}

/** Room for one date under the axis, px */
const tickRoom = 76;
const fewestDays = 6;

/** From the first to the last of the days given, no narrower than a week: a single day stands in the middle of it. */
export const domainOfDays = (days: readonly PlainDate[]): DayDomain | undefined => {
  const ordered = days.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const short = Math.max(0, fewestDays - (daysBetween(first, last) ?? 0));
  return { from: addDays(first, -Math.ceil(short / 2)), to: addDays(last, Math.floor(short / 2)) };
};

export interface DayScale {
  readonly x: (on: PlainDate) => number;
  readonly ticks: readonly DayTick[];
}

/** `range` in px. Days outside the domain are drawn at its edge by nobody: the caller leaves them out. */
export const dayScale = ({ from, to }: DayDomain, range: readonly [number, number]): DayScale => {
  const length = Math.max(1, daysBetween(from, to) ?? 1);
  const scale = scaleLinear().domain([0, length]).range([...range]);
  const x = (on: PlainDate): number => scale(daysBetween(from, on) ?? 0);
  const fitting = Math.max(1, Math.min(6, length, Math.floor((range[1] - range[0]) / tickRoom)));
  const ticks = Array.from({ length: fitting + 1 }, (_, at) => addDays(from, Math.round((length * at) / fitting)));
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return { x, ticks: ticks.map((on) => ({ x: x(on), on, text: isSameYear ? formatDate(on).slice(0, -5) : formatDate(on) })) };
};
