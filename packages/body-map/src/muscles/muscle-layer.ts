// Muscles under the skin, for screens about trigger points. Seen from the front and from behind.
import type { Figure, View } from '../figure/figure.js';
import { femaleBackMuscles } from './female-back.js';
import { femaleFrontMuscles } from './female-front.js';
import { maleBackMuscles } from './male-back.js';
import { maleFrontMuscles } from './male-front.js';
import { muscleGroups, type MuscleGroup, type MusclePaths } from './muscle.js';

export interface DrawnMuscle {
  readonly muscle: MuscleGroup;
  readonly side: 'left' | 'right';
  readonly d: string;
}

interface Half {
  readonly paths: MusclePaths;
  /** The person's side on the right of the picture. */
  readonly side: 'left' | 'right';
}

const halves: Readonly<Record<Figure, Readonly<Partial<Record<View, Half>>>>> = {
  female: { front: { paths: femaleFrontMuscles, side: 'left' }, back: { paths: femaleBackMuscles, side: 'right' } },
  male: { front: { paths: maleFrontMuscles, side: 'left' }, back: { paths: maleBackMuscles, side: 'right' } },
};

const mirrored = (d: string): string => d.replaceAll(/(-?\d+) (-?\d+)/g, (_, x, y) => `${-Number(x)} ${y}`);

/** The muscles of a view; none where only skin and bone are drawn. */
export function muscleLayer(figure: Figure, view: View): DrawnMuscle[] {
  const half = halves[figure][view];
  if (half === undefined) return [];
  const { paths, side } = half;
  return muscleGroups.flatMap((muscle): DrawnMuscle[] => {
    const d = paths[muscle]?.join('');
    return d === undefined ? [] : [{ muscle, side, d }, { muscle, side: side === 'left' ? 'right' : 'left', d: mirrored(d) }];
  });
}
