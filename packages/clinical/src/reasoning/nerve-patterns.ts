// Nerves whose area the nerve-like pain lies in.
import type { ConditionId } from '../knowledge/condition-ids.js';
import { nerves, type NerveId } from '../knowledge/nerves.js';
import { neuroLevelIds, type NeuroLevelId } from '../knowledge/neuro-levels.js';
import type { RegionId } from '../knowledge/regions.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import { allSmallest, labelOf, type Side } from './body-zones.js';
import type { PaintedZone, Quality } from './drawing.js';

export interface NervePattern {
  readonly id: NerveId;
  readonly name: string;
  readonly roots: string;
  readonly side: Side | null;
  readonly matched: readonly RegionId[];
  /** Part of the nerve's regions that is marked, 0 to 1. */
  readonly share: number;
  readonly why: string;
  readonly painPattern: string;
  readonly canLookLike: string;
  readonly tests: readonly SpecialTestId[];
  /** The levels between L1 and S2 it is made of. */
  readonly rootLevels: readonly NeuroLevelId[];
  readonly tellsFromRoot: string;
  readonly conditionId: ConditionId;
  readonly confirmed: boolean;
}

// Sharp or burning pain points to a nerve (seed-000); tingling, numbness and shooting pain too (seed-002).
export const nerveLike: readonly Quality[] = ['burning', 'tingling', 'numbness', 'shooting-pain', 'sharp'];

export function nervePatterns(zones: readonly PaintedZone[]): readonly NervePattern[] {
  const like = zones.filter((zone) => zone.qualities.some((quality) => nerveLike.includes(quality)));
  const marked = like.flatMap((zone) => [zone, ...zone.travelsTo]);
  const sides = [...new Set(marked.map((zone) => zone.side))];
  return sides
    .flatMap((side) => patternsOn(side, new Set(marked.filter((zone) => zone.side === side).map((zone) => zone.region))))
    .sort((a, b) => b.matched.length - a.matched.length || b.share - a.share || order(a.id) - order(b.id) || sideOrder(a.side) - sideOrder(b.side));
}

function patternsOn(side: Side | null, marked: ReadonlySet<RegionId>): readonly NervePattern[] {
  return nerves.flatMap((nerve) => {
    const regions = allSmallest(nerve.regions);
    const matched = regions.filter((region) => marked.has(region));
    if (matched.length === 0) return [];
    const { id, name, roots, painPattern, mimics, provokingTests, tellsFromRoot, conditionId, confirmed } = nerve;
    return [{
      id, name, roots, side, matched, painPattern, tellsFromRoot, conditionId, confirmed,
      rootLevels: levelsIn(roots),
      share: matched.length / regions.length,
      why: `Nerve-like pain in: ${matched.map(labelOf).join(', ')}`,
      canLookLike: mimics,
      tests: provokingTests,
    }];
  });
}

/** `L4-S3` as the levels that are examined: L4, L5, S1, S2. */
export function levelsIn(roots: string): readonly NeuroLevelId[] {
  const [first = '', last = first] = roots.split('-');
  const from = neuroLevelIds.findIndex((id) => id === first);
  const to = neuroLevelIds.findIndex((id) => id === last);
  return neuroLevelIds.slice(from, to === -1 ? undefined : to + 1);
}

function order(id: NerveId): number {
  return nerves.findIndex((nerve) => nerve.id === id);
}

function sideOrder(side: Side | null): number {
  return side === 'left' ? 0 : side === 'right' ? 1 : 2;
}
