// A place on the body map. Regions that have two sides always say which; the others never do.
import { bodyRegions, regionIds } from '../../knowledge/regions.js';
import type { RegionId } from '../../knowledge/regions.js';
import { bad, good, isShape, parseMember } from './parsed.js';
import type { Parsed } from './parsed.js';

export const painSides = ['left', 'right', 'both'] as const;
export type PainSide = (typeof painSides)[number];

export interface PlaceOnBody {
  region: RegionId;
  /** null for regions without sides (tummy, saddle area). */
  side: PainSide | null;
}

const mostPlaces = 40;
const lateral = new Map(bodyRegions.map((region) => [region.id, region.lateral]));

export const samePlace = (a: PlaceOnBody, b: PlaceOnBody): boolean => a.region === b.region && a.side === b.side;

export function parsePlace(value: unknown): Parsed<PlaceOnBody> {
  if (!isShape(value)) return bad('wrong-shape');
  const region = parseMember(value.region, regionIds);
  if (!region.ok) return bad('bad-region');
  if (lateral.get(region.value) !== true) {
    return value.side === null || value.side === undefined ? good({ region: region.value, side: null }) : bad('bad-region');
  }
  const side = parseMember(value.side, painSides);
  return side.ok ? good({ region: region.value, side: side.value }) : bad('side-needed');
}

/** An empty list is the answer "nowhere". */
export function parsePlaces(value: unknown): Parsed<PlaceOnBody[]> {
  if (!Array.isArray(value)) return bad('wrong-shape');
  if (value.length > mostPlaces) return bad('too-many');
  const places: PlaceOnBody[] = [];
  for (const entry of value) {
    const place = parsePlace(entry);
    if (!place.ok) return place;
    if (places.some((known) => samePlace(known, place.value))) return bad('repeated');
    places.push(place.value);
  }
  return good(places);
}

/** The same, where at least one place has to be named. */
export function parseSomePlaces(value: unknown): Parsed<PlaceOnBody[]> {
  const places = parsePlaces(value);
  return places.ok && places.value.length === 0 ? bad('empty') : places;
}
