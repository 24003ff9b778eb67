// Places on the body map: names a patient understands, and how a place is compared and found.
import { bodyRegions, type MapMessages, type PlaceOnBody, type RegionId } from '@legwork/clinical';

export type Place = PlaceOnBody;

const regionOf = new Map(bodyRegions.map((region) => [region.id, region]));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const hasSides = (region: RegionId): boolean => regionOf.get(region)?.lateral === true;

/** "calf" */
export const regionName = (region: RegionId): string => regionOf.get(region)?.plain ?? region;

/** "Left calf", "Calf, both sides", "Tummy" */
export const placeName = ({ region, side }: Place): string => {
  if (side === null) return capital(regionName(region));
  return side === 'both' ? `${capital(regionName(region))}, both sides` : `${capital(side)} ${regionName(region)}`;
};

/** The same in the reader's language. */
export const placeIn = (messages: MapMessages, { region, side }: Place): string => {
  const names: Readonly<Record<string, string | undefined>> = messages;
  return names[side === null ? `place.${region}` : `place.${region}.${side}`] ?? placeName({ region, side });
};

/** "calf", in the reader's language. */
export const regionIn = (messages: MapMessages, region: RegionId): string => {
  const names: Readonly<Record<string, string | undefined>> = messages;
  return names[`region.${region}`] ?? regionName(region);
};

const sides = ['left', 'right'] as const;

/** Every place by name, one side at a time. */
export const allPlaces: readonly Place[] = bodyRegions.flatMap(({ id, lateral }): Place[] => (lateral ? sides.map((side) => ({ region: id, side })) : [{ region: id, side: null }]));

export const placeKey = ({ region, side }: Place): string => (side === null ? region : `${region}:${side}`);

export const isSamePlace = (a: Place, b: Place): boolean => a.region === b.region && a.side === b.side;

/** Whether a drawn one-sided place lies within an answered place. */
export const covers = (answered: Place, drawn: Place): boolean =>
  answered.region === drawn.region && (answered.side === drawn.side || answered.side === 'both');

export const isOneOf = (place: Place, places: readonly Place[]): boolean => places.some((other) => isSamePlace(other, place));

/** Adds the place or takes it away; a side given anew replaces "both sides" and the other way round. */
export const togglePlace = (places: readonly Place[], place: Place): Place[] => {
  if (isOneOf(place, places)) return places.filter((other) => !isSamePlace(other, place));
  const both = places.find((other) => other.region === place.region && other.side === 'both');
  if (both !== undefined && place.side !== 'both') {
    const left = place.side === 'left' ? 'right' : 'left';
    return [...places.filter((other) => other !== both), { region: place.region, side: left }];
  }
  return [...places.filter((other) => place.side !== 'both' || other.region !== place.region), place];
};
