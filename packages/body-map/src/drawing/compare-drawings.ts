// Two drawings of one person: what grew, what shrank, what is new and what is gone.
import type { RegionId } from '@legwork/clinical';
import type { Side } from '../figure/figure.js';
import type { BodyDrawing } from './body-drawing.js';
import { coverageByView } from './coverage.js';

export interface AreaChange {
  /** Painted area in square drawing units, all views together. */
  readonly before: number;
  readonly after: number;
  /** Change in percent of the area before; null when nothing was painted before. */
  readonly changePercent: number | null;
}

export interface RegionChange extends AreaChange {
  readonly region: RegionId;
  readonly side: Side;
  readonly state: 'appeared' | 'disappeared' | 'stayed';
}

export interface DrawingComparison {
  readonly whole: AreaChange;
  /** The largest change first. */
  readonly regions: readonly RegionChange[];
}

/** Smaller paint in a region is a brush that slipped over its edge: half a square centimetre or so. */
const trace = 40;

const changeOf = (before: number, after: number): AreaChange => ({
  before, after, changePercent: before === 0 ? null : ((after - before) / before) * 100,
});

type Areas = ReadonlyMap<string, { readonly region: RegionId; readonly side: Side; readonly area: number }>;

function areasOf(drawing: BodyDrawing): Areas {
  const areas = new Map<string, { region: RegionId; side: Side; area: number }>();
  for (const { region, side, area } of coverageByView(drawing)) {
    const key = `${region} ${side}`;
    areas.set(key, { region, side, area: area + (areas.get(key)?.area ?? 0) });
  }
  return new Map([...areas].filter(([, { area }]) => area >= trace));
}

const stateOf = (before: number, after: number): RegionChange['state'] => {
  if (before === 0) return 'appeared';
  return after === 0 ? 'disappeared' : 'stayed';
};

const total = (areas: Areas): number => [...areas.values()].reduce((sum, { area }) => sum + area, 0);

export function compareDrawings(before: BodyDrawing, after: BodyDrawing): DrawingComparison {
  const [first, second] = [areasOf(before), areasOf(after)];
  const places = new Map([...first, ...second]);
  const regions = [...places].map(([key, { region, side }]): RegionChange => {
    const [was, is] = [first.get(key)?.area ?? 0, second.get(key)?.area ?? 0];
    return { region, side, ...changeOf(was, is), state: stateOf(was, is) };
  });
  regions.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return { whole: changeOf(total(first), total(second)), regions };
}
