// What paint means for the answers: a painted place is a painful area, and a place rubbed out is one no longer.
import type { RegionCoverage, Stroke } from '@legwork/body-map';
import type { PainArea, PainQuality } from '@legwork/clinical';
import { newArea } from './pain-areas';
import { isSamePlace, type Place } from './places';

/** A brush that slips over an edge does not name the next place: so much of it must be painted. */
const leastShare = 0.08;
/** Less than this is what an eraser left behind. */
const leftOver = 0.01;

export const placeOf = ({ region, side }: { readonly region: Place['region']; readonly side: 'left' | 'right' | 'middle' }): Place =>
  ({ region, side: side === 'middle' ? null : side });

/** Places that a stroke names by its extent. */
export const namedBy = (coverage: readonly RegionCoverage[]): Place[] => coverage.filter(({ share }) => share >= leastShare).map(placeOf);

/** Places that hold any paint worth the name. */
export const paintedPlaces = (coverage: readonly RegionCoverage[]): Place[] => coverage.filter(({ share }) => share >= leftOver).map(placeOf);

const withQuality = (area: PainArea, quality: PainQuality): PainArea =>
  (area.qualities.includes(quality) ? area : { ...area, qualities: [...area.qualities, quality] });

/** The same list when every place has the quality already. */
export function addPainted(areas: readonly PainArea[], places: readonly Place[], quality: PainQuality): readonly PainArea[] {
  const known = areas.map((area) => (places.some((place) => isSamePlace(place, area)) ? withQuality(area, quality) : area));
  const fresh = places.filter((place) => !areas.some((area) => isSamePlace(area, place))).map((place) => withQuality(newArea(place), quality));
  return fresh.length === 0 && known.every((area, at) => area === areas[at]) ? areas : [...known, ...fresh];
}

/** Without the places that were painted and are painted no longer. */
export function removeRubbedOut(areas: readonly PainArea[], before: readonly Place[], after: readonly Place[]): readonly PainArea[] {
  const isGone = (area: PainArea): boolean => before.some((place) => isSamePlace(place, area)) && !after.some((place) => isSamePlace(place, area));
  return areas.some(isGone) ? areas.filter((area) => !isGone(area)) : areas;
}

/** Whether it is the stroke that was drawn, after the drawing went to the form and back. */
export const isSameStroke = (a: Stroke, b: Stroke): boolean =>
  a === b || (a.view === b.view && a.quality === b.quality && a.width === b.width && a.points.length === b.points.length && a.points.every((value, at) => value === b.points[at]));
