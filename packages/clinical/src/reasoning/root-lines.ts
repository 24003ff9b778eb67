// The levels L1 to S2 beside the drawing: skin strip, movement and reflex, with what has been examined. For a physiotherapist.
import { neuroLevels, type NeuroLevelId } from '../knowledge/neuro-levels.js';
import type { RegionId } from '../knowledge/regions.js';
import { allSmallest, type Side } from './body-zones.js';
import type { PaintedZone } from './drawing.js';
import type { LevelDone } from './examination.js';
import { nerveLike } from './nerve-patterns.js';

export interface RootLine {
  readonly id: NeuroLevelId;
  readonly side: Side | null;
  /** Regions of its skin strip with nerve-like pain. */
  readonly matched: readonly RegionId[];
  readonly dermatome: string;
  readonly myotome: string;
  readonly keyMuscles: string;
  readonly reflex: string;
  /** null: not tested. */
  readonly done: LevelDone | null;
}

const strips = neuroLevels.map((level) => ({ level, regions: allSmallest(level.regions) }));

/** Every level for each side that is marked; a level without nerve-like pain or findings stays in the list as it is. */
export function rootLines(zones: readonly PaintedZone[], done: readonly LevelDone[]): readonly RootLine[] {
  const like = zones.filter((zone) => zone.qualities.some((quality) => nerveLike.includes(quality))).flatMap((zone) => [zone, ...zone.travelsTo]);
  const sides = [...new Set([...like.map(({ side }) => side), ...done.flatMap(({ side }) => (side === 'left' || side === 'right' ? [side] : []))])];
  const lateral = sides.filter((side) => side !== null);
  return (lateral.length > 0 ? lateral : sides).flatMap((side) => strips.map(({ level, regions }) => {
    const { id, dermatome, myotome, keyMuscles, reflex } = level;
    return {
      id, side, dermatome, myotome, keyMuscles, reflex,
      matched: regions.filter((region) => like.some((zone) => zone.region === region && (zone.side === side || zone.side === null))),
      done: done.find((each) => each.id === id && (each.side === side || each.side === 'both' || each.side === null)) ?? null,
    };
  }));
}
