// Changes of a pain drawing; each gives a new list and leaves the old one for undo.
import type { PainArea } from '@legwork/clinical';
import { isSamePlace, togglePlace, type Place } from './places';

export const newArea = ({ region, side }: Place): PainArea => ({
  region, side, qualities: [], intensity0To10: null, atRest: false, onEffort: false, travelsTo: [],
});

export const findArea = (areas: readonly PainArea[], place: Place | undefined): PainArea | undefined =>
  place && areas.find((area) => isSamePlace(area, place));

/** The same list when the place is marked already. */
export const addArea = (areas: readonly PainArea[], place: Place): readonly PainArea[] =>
  findArea(areas, place) === undefined ? [...areas, newArea(place)] : areas;

export const removeArea = (areas: readonly PainArea[], place: Place): PainArea[] => areas.filter((area) => !isSamePlace(area, place));

export const changeArea = (areas: readonly PainArea[], place: Place, change: Partial<PainArea>): PainArea[] =>
  areas.map((area) => (isSamePlace(area, place) ? { ...area, ...change } : area));

/** Where pain travels to is never where it starts. */
export const toggleTarget = (areas: readonly PainArea[], from: Place, target: Place): PainArea[] => {
  const area = findArea(areas, from);
  if (area === undefined || isSamePlace(from, target)) return [...areas];
  return changeArea(areas, from, { travelsTo: togglePlace(area.travelsTo, target) });
};
