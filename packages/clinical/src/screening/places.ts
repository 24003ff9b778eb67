// The places a screening is asked for: leaf regions with a side, so that a danger on one calf blocks that calf only.
import { bodyRegions } from '../knowledge/regions.js';
import type { BodyRegion, RegionId } from '../knowledge/regions.js';
import { marksOf, readMark, regionBit } from './marked-regions.js';
import type { MarkedRegions, Side } from './marked-regions.js';
import { isRecord } from './raw-values.js';
import type { IgnoredInput } from './readings.js';

export interface Place {
  region: RegionId;
  /** null: a midline region, or a lateral one whose side was not named and which then stands for both. */
  side: Side | null;
  bit: number;
}

const parents = new Set(bodyRegions.map((region) => region.parent));
const leaves = bodyRegions.filter((region) => !parents.has(region.id));

const isCovered = (marks: MarkedRegions, side: Side, bit: number): boolean => (marks[side] & bit) !== 0;

/** Whether marks reach a place; a place without a side is reached from either side. */
export function reaches(marks: MarkedRegions, { side, bit }: Place): boolean {
  if (side === null) return ((marks.left | marks.right) & bit) !== 0;
  return (marks[side] & bit) !== 0;
}

function sidesOf(region: BodyRegion, marks: MarkedRegions, sideNamed: boolean): readonly (Side | null)[] {
  const bit = regionBit(region.id);
  const sides = (['left', 'right'] as const).filter((side) => isCovered(marks, side, bit));
  if (sides.length === 0) return [];
  return region.lateral && sideNamed ? sides : [null];
}

const placesIn = (marks: MarkedRegions, sideNamed: boolean): Place[] =>
  leaves.flatMap((region) =>
    sidesOf(region, marks, sideNamed).map((side) => ({ region: region.id, side, bit: regionBit(region.id) })),
  );

/** Low back, hips, legs and feet, left and right apart. */
export const lowerBodyPlaces: readonly Place[] = placesIn(marksOf(['lower-body']), true);

const namesSide = (answer: unknown): boolean => isRecord(answer) && typeof answer['side'] === 'string';

/** Requested places, parents and groups resolved to their leaves, each once; all of the lower body when none is asked. */
export function readPlaces(requested: unknown): { places: readonly Place[]; ignored: IgnoredInput[] } {
  if (requested === undefined || requested === null) return { places: lowerBodyPlaces, ignored: [] };
  if (!Array.isArray(requested)) return { places: lowerBodyPlaces, ignored: [{ input: 'regions', reason: 'wrong-type' }] };
  const ignored: IgnoredInput[] = [];
  const places = new Map<string, Place>();
  (requested as readonly unknown[]).forEach((answer, index) => {
    const marks = readMark(answer);
    if (marks === undefined) ignored.push({ input: `regions[${index}]`, reason: 'unknown-region' });
    else for (const place of placesIn(marks, namesSide(answer))) places.set(`${place.region} ${place.side}`, place);
  });
  return { places: [...places.values()], ignored };
}
