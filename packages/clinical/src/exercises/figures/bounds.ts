// How much room drawn paths take. Only absolute M, L, Q and A are read; a wide arc counts by the square around its end.
import type { Point } from './shapes.js';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const command = /([MLQA])([^MLQAZ]*)/gu;

/** Every point a path goes through or bends towards. */
export function pathPoints(d: string): readonly Point[] {
  return [...d.matchAll(command)].flatMap(([, letter, text]): Point[] => {
    const numbers = (text ?? '').trim().split(/\s+/u).map(Number);
    if (letter === 'A') {
      const [radius = 0, , , isWide, , x = 0, y = 0] = numbers;
      return isWide === 1 ? [[x - radius, y - radius], [x + radius, y + radius]] : [[x, y]];
    }
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0] as const);
  });
}

/** @param paths each with the width of its line, which stands out by half */
export function boundsOf(paths: readonly { readonly d: string; readonly width: number }[]): Bounds {
  const spread = paths.flatMap(({ d, width }) => pathPoints(d).map(([x, y]) => ({ x, y, half: width / 2 })));
  return {
    left: Math.min(...spread.map(({ x, half }) => x - half)), right: Math.max(...spread.map(({ x, half }) => x + half)),
    top: Math.min(...spread.map(({ y, half }) => y - half)), bottom: Math.max(...spread.map(({ y, half }) => y + half)),
  };
}
