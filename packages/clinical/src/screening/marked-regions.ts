// Places on the body as two bit sets, one per side: answers, rule scopes and clearances all become this form.
// A mark without a side means both sides. A midline region counts as marked when either side is.
import { bodyRegions, regionGroups, regionIds } from '../knowledge/regions.js';
import type { RegionGroupId, RegionId } from '../knowledge/regions.js';
import { isRecord } from './raw-values.js';

export type Side = 'left' | 'right';

/** A place as answered: a region id (both sides or side not given) or a region with its side. */
export type RegionAnswer = string | { readonly region: string; readonly side?: Side | 'both' | null };

export interface MarkedRegions {
  readonly left: number;
  readonly right: number;
}

export const regionBit = (region: RegionId): number => 1 << regionIds.indexOf(region);

const withChildren = (region: RegionId): number =>
  bodyRegions
    .filter((child) => child.parent === region)
    .reduce((bits, child) => bits | withChildren(child.id), regionBit(region));

/** Region or group id -> the region, everything below it, or the members of the group. */
const bitsById: ReadonlyMap<unknown, number> = new Map([
  ...regionIds.map((id): [string, number] => [id, withChildren(id)]),
  ...Object.entries(regionGroups).map(([id, members]): [string, number] => [
    id,
    members.reduce((bits, member) => bits | withChildren(member), 0),
  ]),
]);

export const nowhere: MarkedRegions = { left: 0, right: 0 };
const everywhereBits = bitsById.get('whole-body') ?? 0;
export const everywhere: MarkedRegions = { left: everywhereBits, right: everywhereBits };

export const isNowhere = (marks: MarkedRegions): boolean => (marks.left | marks.right) === 0;
export const isEverywhere = (marks: MarkedRegions): boolean => (marks.left & marks.right) === everywhereBits;

export const union = (a: MarkedRegions, b: MarkedRegions): MarkedRegions => ({
  left: a.left | b.left,
  right: a.right | b.right,
});

/** Bits of a region or group id, undefined when there is no such id. */
export const bitsOf = (id: unknown): number | undefined => bitsById.get(id);

export const marksOf = (ids: readonly (RegionId | RegionGroupId)[]): MarkedRegions => {
  const bits = ids.reduce((sum, id) => sum | (bitsById.get(id) ?? 0), 0);
  return { left: bits, right: bits };
};

function readPlace(answer: unknown): { id: string; side: unknown } | undefined {
  if (typeof answer === 'string') return { id: answer, side: null };
  if (!isRecord(answer)) return undefined;
  const { region, side } = answer;
  return typeof region === 'string' ? { id: region, side: side ?? null } : undefined;
}

/** One answered place as marks; undefined when the region or the side is not known. */
export function readMark(answer: unknown): MarkedRegions | undefined {
  const place = readPlace(answer);
  const bits = bitsOf(place?.id);
  if (place === undefined || bits === undefined) return undefined;
  switch (place.side) {
    case 'left': return { left: bits, right: 0 };
    case 'right': return { left: 0, right: bits };
    default: return place.side === null || place.side === 'both' ? { left: bits, right: bits } : undefined;
  }
}

/** All places of an answer as marks; undefined when it is not a list of known places. */
export function readMarks(answers: unknown): MarkedRegions | undefined {
  if (!Array.isArray(answers)) return undefined;
  let marks = nowhere;
  for (const answer of answers as readonly unknown[]) {
    const mark = readMark(answer);
    if (mark === undefined) return undefined;
    marks = union(marks, mark);
  }
  return marks;
}
