// The regions of a view as polygons, made once per view.
import { figureDrawing } from '../figure/figure-drawing.js';
import type { DrawnRegion, Figure, View } from '../figure/figure.js';
import { isInside, ringsOf, type Ring } from './flatten.js';

export interface RegionPolygon extends DrawnRegion {
  readonly rings: readonly Ring[];
}

const known = new Map<string, readonly RegionPolygon[]>();

export function regionPolygons(figure: Figure, view: View): readonly RegionPolygon[] {
  const key = `${figure} ${view}`;
  const polygons = known.get(key) ?? figureDrawing(figure, view).regions.map((region) => ({ ...region, rings: ringsOf(region.d) }));
  known.set(key, polygons);
  return polygons;
}

/** The region under a point of a view; nothing beside the figure. */
export const regionAt = (figure: Figure, view: View, x: number, y: number): DrawnRegion | undefined =>
  regionPolygons(figure, view).find(({ rings }) => isInside(rings, x, y));
