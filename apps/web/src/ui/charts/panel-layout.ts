// From values on days to places in a panel of a given width.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { PlainDate } from '../../lib/dates';
import { valueDomain, type ChartBand, type ChartLevel, type ChartPoint, type ChartSeries, type ChartSlope } from './chart-parts';
import { dayScale, type DayDomain, type DayTick } from './day-scale';

export const margin = { left: 40, right: 16, top: 10, bottom: 26 } as const;
const bandNameRoom = 16;
/** Narrower bands have no room for their name, px for each letter */
const letter = 6.6;

export interface PanelInput {
  readonly width: number;
  readonly height: number;
  readonly domain: DayDomain;
  readonly series: readonly ChartSeries[];
  readonly range?: readonly [number, number] | undefined;
  readonly bands?: readonly ChartBand[];
  readonly namesBands?: boolean;
  readonly levels?: readonly ChartLevel[];
  readonly slope?: ChartSlope | undefined;
  readonly today?: PlainDate | undefined;
}

export interface PlacedPoint extends ChartPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly series: ChartSeries;
}

export interface PanelLayout {
  readonly top: number;
  readonly floor: number;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly DayTick[];
  readonly lines: readonly { readonly series: ChartSeries; readonly path: string; readonly points: readonly PlacedPoint[] }[];
  readonly bands: readonly { readonly key: string; readonly name: string; readonly x: number; readonly width: number; readonly isNamed: boolean }[];
  readonly levels: readonly { readonly key: string; readonly y: number }[];
  readonly slope: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | undefined;
  readonly todayX: number | undefined;
  /** By day, then by series: the way the arrow keys go. */
  readonly points: readonly PlacedPoint[];
}

const within = ({ from, to }: DayDomain, on: PlainDate): boolean => on >= from && on <= to;

export const panelLayout = ({ width, height, domain, series, range, bands = [], namesBands = false, levels = [], slope, today }: PanelInput): PanelLayout => {
  const top = margin.top + (namesBands && bands.length > 0 ? bandNameRoom : 0);
  const floor = height - margin.bottom;
  const days = dayScale(domain, [margin.left, Math.max(margin.left + 40, width - margin.right)]);
  const shown = series.map((one) => ({ ...one, points: one.points.filter(({ on }) => within(domain, on)) }));
  const hasBars = series.some(({ look }) => look === 'bars');
  const [low, high] = valueDomain(
    [...shown.flatMap(({ points }) => points.map(({ value }) => value)), ...levels.map(({ value }) => value), ...(slope === undefined ? [] : [slope.from.value, slope.to.value])], range,
  );
  const y = scaleLinear().domain([hasBars ? 0 : low, high]).range([floor, top]);
  const toPath = line<PlacedPoint>().x((point) => point.x).y((point) => point.y);
  const lines = shown.map((one) => {
    const points = one.points.map((point, at): PlacedPoint => ({ ...point, id: `${one.key} ${at}`, x: days.x(point.on), y: y(point.value), series: one }));
    return { series: one, path: toPath(points) ?? '', points };
  });
  const seriesOrder = new Map(series.map(({ key }, at) => [key, at]));
  return {
    top, floor, lines, xTicks: days.ticks,
    yTicks: y.ticks(Math.max(2, Math.floor((floor - top) / 36))).map((tick) => ({ y: y(tick), text: String(tick) })),
    bands: bands.filter(({ from, to }) => from <= domain.to && (to ?? domain.to) >= domain.from).map(({ key, name, from, to }) => {
      const [start, end] = [days.x(from < domain.from ? domain.from : from), days.x(to === null || to > domain.to ? domain.to : to)];
      return { key, name, x: start, width: Math.max(0, end - start), isNamed: namesBands && end - start > name.length * letter + 8 };
    }),
    levels: levels.map(({ key, value }) => ({ key, y: y(value) })),
    slope: slope === undefined ? undefined : { x1: days.x(slope.from.on), y1: y(slope.from.value), x2: days.x(slope.to.on), y2: y(slope.to.value) },
    todayX: today !== undefined && within(domain, today) ? days.x(today) : undefined,
    points: lines.flatMap(({ points }) => points).toSorted((one, other) => one.on.localeCompare(other.on) || (seriesOrder.get(one.series.key) ?? 0) - (seriesOrder.get(other.series.key) ?? 0)),
  };
};
