// How much of each region is painted: the union of the strokes of a view, cut with the region.
import type { Figure, Side, View } from '../figure/figure.js';
import { regionPolygons } from '../geometry/region-polygons.js';
import { addPiece, joinRows, polygonRows, rowHeight, type Disc, type Rows } from '../geometry/rows.js';
import { lengthOf, sharedLength } from '../geometry/spans.js';
import { plainPressure, pointStride, widthAt, type BodyDrawing, type Stroke } from './body-drawing.js';
import { views } from '../figure/figure.js';
import type { RegionId } from '@legwork/clinical';

export interface ViewCoverage {
  readonly region: RegionId;
  readonly side: Side;
  readonly view: View;
  /** Painted part of the region as this view shows it, 0 to 1. */
  readonly share: number;
  /** Painted area in square units of the whole-body drawing; the feet are brought to its scale. */
  readonly area: number;
}

export type RegionCoverage = Omit<ViewCoverage, 'area'>;

/** Length of a unit of the whole-body views in units of this view. */
const scaleOf = (view: View): number => (view === 'soles' || view === 'tops' ? 4 : 1);

interface RegionRows {
  readonly region: RegionId;
  readonly side: Side;
  readonly rows: Rows;
  readonly area: number;
}

const areaOfRows = (rows: Rows): number => [...rows.values()].reduce((sum, spans) => sum + lengthOf(spans), 0) * rowHeight;

const known = new Map<string, readonly RegionRows[]>();

function regionRows(figure: Figure, view: View): readonly RegionRows[] {
  const key = `${figure} ${view}`;
  const made = known.get(key) ?? regionPolygons(figure, view).map(({ region, side, rings }): RegionRows => {
    const rows = polygonRows(rings);
    return { region, side, rows, area: areaOfRows(rows) };
  });
  known.set(key, made);
  return made;
}

function discsOf({ points, width }: Stroke): Disc[] {
  return Array.from({ length: points.length / pointStride }, (_, at) => {
    const [x = 0, y = 0, pressure = plainPressure] = points.slice(at * pointStride, (at + 1) * pointStride);
    return { x, y, r: widthAt(width, pressure) / 2 };
  });
}

/** What the strokes cover together. */
export function strokeRows(strokes: readonly Stroke[]): Rows {
  const rows = new Map<number, number[]>();
  for (const stroke of strokes) {
    const discs = discsOf(stroke);
    discs.forEach((disc, at) => {
      if (at > 0 || discs.length === 1) addPiece(rows, discs[at - 1] ?? disc, disc);
    });
  }
  return joinRows(rows);
}

function sharedArea(a: Rows, b: Rows): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let length = 0;
  for (const [row, spans] of few) length += sharedLength(spans, many.get(row) ?? []);
  return length * rowHeight;
}

function coverageIn(drawing: BodyDrawing, view: View): ViewCoverage[] {
  const strokes = drawing.strokes.filter((stroke) => stroke.view === view);
  if (strokes.length === 0) return [];
  const painted = strokeRows(strokes);
  return regionRows(drawing.figure, view).flatMap(({ region, side, rows, area }) => {
    const covered = sharedArea(painted, rows);
    return covered === 0 ? [] : [{ region, side, view, share: covered / area, area: covered / scaleOf(view) ** 2 }];
  });
}

/** Painted regions, view by view. */
export const coverageByView = (drawing: BodyDrawing): ViewCoverage[] => views.flatMap((view) => coverageIn(drawing, view));

/** Painted regions with the view that shows most of the paint; the largest share first. */
export function coverageOf(drawing: BodyDrawing): RegionCoverage[] {
  const best = new Map<string, RegionCoverage>();
  for (const { region, side, view, share } of coverageByView(drawing)) {
    const key = `${region} ${side}`;
    if (share > (best.get(key)?.share ?? 0)) best.set(key, { region, side, view, share });
  }
  return [...best.values()].sort((a, b) => b.share - a.share);
}
