// Region ids of drawings and tables as the smallest regions they cover.
import { bodyRegions, regionGroups, regionIds, type RegionGroupId, type RegionId } from '../knowledge/regions.js';

export type Side = 'left' | 'right';

/** A smallest region with its side; null: midline, or the side was not said. */
export interface Zone {
  readonly region: RegionId;
  readonly side: Side | null;
}

const childrenOf = (id: RegionId): readonly RegionId[] => bodyRegions.filter((region) => region.parent === id).map((region) => region.id);
const smallestIn = (id: RegionId): readonly RegionId[] => {
  const children = childrenOf(id);
  return children.length === 0 ? [id] : children.flatMap(smallestIn);
};

const smallestById: ReadonlyMap<string, readonly RegionId[]> = new Map<string, readonly RegionId[]>([
  ...regionIds.map((id) => [id, smallestIn(id)] as const),
  ...Object.entries(regionGroups).map(([id, members]) => [id, members.flatMap(smallestIn)] as const),
]);

const midline = new Set(bodyRegions.filter((region) => !region.lateral).map((region) => region.id));

/** Smallest regions of a region or group id; empty for an id that does not exist. */
export function smallestRegions(id: string): readonly RegionId[] {
  return smallestById.get(id) ?? [];
}

export function allSmallest(ids: readonly (RegionId | RegionGroupId)[]): readonly RegionId[] {
  return [...new Set(ids.flatMap(smallestRegions))];
}

/** 'both' gives two zones, no side gives one that stands for an unsaid side. */
export function zonesOf(id: string, side: unknown): readonly Zone[] {
  const sides: readonly (Side | null)[] = side === 'both' ? ['left', 'right'] : side === 'left' || side === 'right' ? [side] : [null];
  return smallestRegions(id).flatMap((region) => (midline.has(region) ? [{ region, side: null }] : sides.map((each) => ({ region, side: each }))));
}

export function isMidline(region: RegionId): boolean {
  return midline.has(region);
}

const labels = new Map(bodyRegions.map((region) => [region.id, region.label]));

export function labelOf(region: RegionId): string {
  return labels.get(region) ?? region;
}
