// Values of one measure over the visits as lines of a chart: one per side.
import { todayIn } from '../../../lib/dates';
import type { ChartPoint, ChartSeries } from '../../../ui/charts/chart-parts';
import type { TrendSeries, TrendValue } from './trend-queries';

export const trendSides = ['left', 'right', 'none'] as const;
export type TrendSide = (typeof trendSides)[number];

export const sideNames: Readonly<Record<TrendSide, string>> = { left: 'Left', right: 'Right', none: 'Value' };
const looks = { left: 'solid', right: 'dashed', none: 'solid' } as const;

export const sideOf = ({ side }: Pick<TrendValue, 'side'>): TrendSide => (side === 'left' || side === 'right' ? side : 'none');

/** Words, such as "reduced", have no place in a picture. */
const pointsOf = (values: readonly TrendValue[], timeZone: string): readonly ChartPoint[] => values.flatMap(({ recordedAt, value, painful }) =>
  (typeof value === 'number' ? [{ on: todayIn(timeZone, new Date(recordedAt)), value, ...(painful === true && { note: 'painful', ringed: true }) }] : []));

/** Empty where nothing is a number. */
export const trendLines = ({ measure, values }: Pick<TrendSeries, 'measure' | 'values'>, timeZone: string): readonly ChartSeries[] =>
  trendSides.flatMap((side) => {
    const points = pointsOf(values.filter((value) => sideOf(value) === side), timeZone);
    return points.length === 0 ? [] : [{ key: `${measure} ${side}`, name: sideNames[side], look: looks[side], points }];
  });
