// From values over the visits to places in a picture: one line per side, told apart by dashes and marks, not by colour.
import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import type { TrendValue } from './trend-queries';

export const width = 560;
export const height = 220;
export const margin = { top: 12, right: 56, bottom: 28, left: 44 } as const;

/** How much of the values' own range stays free above and below */
const air = 0.15;

export type TrendSide = 'left' | 'right' | 'none';
export const sideOf = ({ side }: Pick<TrendValue, 'side'>): TrendSide => (side === 'left' || side === 'right' ? side : 'none');

export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly isPainful: boolean;
}

export interface TrendLine {
  readonly side: TrendSide;
  readonly path: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendPicture {
  readonly lines: readonly TrendLine[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly { readonly x: number; readonly at: Date }[];
}

const ofSide = (values: readonly TrendValue[], side: TrendSide): readonly TrendValue[] => values.filter((value) => sideOf(value) === side);

/** A single value, or several alike, still needs a range around it. */
const domainOf = (numbers: readonly number[]): readonly [number, number] => {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const free = high === low ? Math.max(1, Math.abs(high) * air) : (high - low) * air;
  return [low - free, high + free];
};

const newestShown = 3;

export const trendPicture = (values: readonly TrendValue[]): TrendPicture | undefined => {
  const measured = values.filter((one): one is TrendValue & { value: number } => typeof one.value === 'number');
  if (measured.length === 0) return undefined;
  const times = measured.map(({ recordedAt }) => new Date(recordedAt).getTime());
  const x = scaleTime().domain([Math.min(...times), Math.max(...times)]).range([margin.left, width - margin.right]);
  const y = scaleLinear().domain(domainOf(measured.map(({ value }) => value))).range([height - margin.bottom, margin.top]);
  const toPath = line<TrendPoint>().x((point) => point.x).y((point) => point.y);
  const lines = (['left', 'right', 'none'] as const).flatMap((side): TrendLine[] => {
    const points = ofSide(measured, side).map(({ recordedAt, value, painful }) => ({ x: x(new Date(recordedAt)), y: y(Number(value)), value: Number(value), isPainful: painful === true }));
    return points.length === 0 ? [] : [{ side, points, path: toPath(points) ?? '' }];
  });
  const days = [...new Set([times[0], times[Math.floor(times.length / 2)], times.at(-1)].filter((time) => time !== undefined))];
  return {
    lines,
    yTicks: y.ticks(4).map((tick) => ({ y: y(tick), text: String(tick) })),
    xTicks: days.slice(0, newestShown).map((time) => ({ x: x(time), at: new Date(time) })),
  };
};
