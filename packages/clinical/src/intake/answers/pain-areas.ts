// The patient's drawing: each painful area with how it feels, how strong it is, and where it travels.
import type { PlaceOnBody } from './regions.js';
import { parsePlace, parsePlaces, samePlace } from './regions.js';
import { parseScale0To10, parseYesNo } from './simple.js';
import { bad, good, isShape, parseList, parseMembers } from './parsed.js';
import type { Parsed } from './parsed.js';

export const painQualities = [
  'aching', 'sharp', 'burning', 'throbbing', 'cramping', 'shooting', 'tingling', 'numb', 'stiff',
] as const;
export type PainQuality = (typeof painQualities)[number];

export interface PainArea extends PlaceOnBody {
  qualities: PainQuality[];
  /** null: drawn, not rated yet. */
  intensity0To10: number | null;
  atRest: boolean;
  onEffort: boolean;
  /** Places the pain travels to, nearest first. */
  travelsTo: PlaceOnBody[];
}

const mostAreas = 30;

function parseArea(value: unknown): Parsed<PainArea> {
  const place = parsePlace(value);
  if (!place.ok) return place;
  if (!isShape(value)) return bad('wrong-shape');
  const qualities = parseMembers(value.qualities, painQualities);
  if (!qualities.ok) return qualities;
  const intensity = value.intensity0To10 === null ? good(null) : parseScale0To10(value.intensity0To10);
  if (!intensity.ok) return intensity;
  const atRest = parseYesNo(value.atRest);
  if (!atRest.ok) return atRest;
  const onEffort = parseYesNo(value.onEffort);
  if (!onEffort.ok) return onEffort;
  const travelsTo = parsePlaces(value.travelsTo);
  if (!travelsTo.ok) return travelsTo;
  return good({
    ...place.value,
    qualities: qualities.value,
    intensity0To10: intensity.value,
    atRest: atRest.value,
    onEffort: onEffort.value,
    travelsTo: travelsTo.value,
  });
}

export function parsePainAreas(value: unknown): Parsed<PainArea[]> {
  const areas = parseList(value, mostAreas, parseArea);
  if (!areas.ok) return areas;
  const repeated = areas.value.some((area, at) => areas.value.findIndex((other) => samePlace(other, area)) !== at);
  return repeated ? bad('repeated') : areas;
}

/** Every drawn area has a strength. */
export const isRated = (areas: readonly PainArea[]): boolean => areas.every((area) => area.intensity0To10 !== null);
