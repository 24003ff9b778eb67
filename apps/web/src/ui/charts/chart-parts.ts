// What a chart is made of. Series are told apart by mark and dash first; colour only helps.
import type { PlainDate } from '../../lib/dates';

export const seriesLooks = ['solid', 'dashed', 'dotted'] as const;
/** solid line and dots, dashed line and squares, dotted line and triangles; bars stand on zero */
export type SeriesLook = (typeof seriesLooks)[number] | 'bars';

export interface ChartPoint {
  readonly on: PlainDate;
  readonly value: number;
  /** Said behind the value, for example "painful" */
  readonly note?: string;
  /** Drawn with a ring around it; the chart says what that means */
  readonly ringed?: boolean;
}

export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  readonly look: SeriesLook;
  readonly points: readonly ChartPoint[];
}

/** A stretch of time behind everything, for example a stage. `to` is null while it lasts. */
export interface ChartBand {
  readonly key: string;
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** A value that is aimed at, or has to be passed. */
export interface ChartLevel {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

/** What should have been by when: a straight line between two days. */
export interface ChartSlope {
  readonly name: string;
  readonly from: ChartPoint;
  readonly to: ChartPoint;
}

/** "4 of 10", "95°", "30 min" */
export const withUnit = (value: number, unit: string): string => {
  const text = String(Math.round(value * 100) / 100);
  return unit === '' || /^[°%/]/u.test(unit) ? `${text}${unit}` : `${text} ${unit}`;
};

const air = 0.12;

/** A scale with ends keeps them; free values get air around them. A single value still needs a range. */
export const valueDomain = (values: readonly number[], fixed: readonly [number, number] | undefined): readonly [number, number] => {
  if (fixed !== undefined) return fixed;
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const free = high === low ? Math.max(1, Math.abs(high) * air) : (high - low) * air;
  return [low >= 0 ? Math.max(0, low - free) : low - free, high + free];
};
