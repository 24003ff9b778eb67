// Things around the figure, in the plane of the picture. The floor is at y = 0, up is negative.
import { circle, limb, line, polygon, type Point } from './shapes.js';

export type Prop =
  /** back: on which side the rest stands. */
  | { readonly kind: 'chair'; readonly x: number; readonly back: 'left' | 'right' }
  | { readonly kind: 'step'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'roll'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'towel'; readonly x: number; readonly width: number; readonly folds: number }
  | { readonly kind: 'pillow'; readonly x: number; readonly y: number; readonly width: number }
  /** The first letters, as the toes would write them. */
  | { readonly kind: 'letters'; readonly x: number; readonly y: number };

export interface PropPath {
  readonly d: string;
  readonly filled: boolean;
  readonly width: number;
}

/** Height of a chair's seat. */
export const seatHeight = 33;

/** @param place a point by the floor as a point of the picture */
export function propPaths(prop: Prop, place: (point: Point) => Point): readonly PropPath[] {
  const stroke = (points: readonly Point[], width = 3): PropPath => ({ d: line(points.map(place)), filled: false, width });
  const solid = (d: string): PropPath => ({ d, filled: true, width: 2 });
  switch (prop.kind) {
    case 'chair': {
      const towards = prop.back === 'left' ? -1 : 1;
      const [front, rear] = [prop.x - towards * 18, prop.x + towards * 18];
      return [stroke([[front, -seatHeight], [rear, -seatHeight]], 5), stroke([[front, 0], [front, -seatHeight]]), stroke([[rear, 0], [rear, -seatHeight], [rear + towards * 4, -seatHeight - 42]])];
    }
    case 'step': return [solid(polygon(([[prop.x, 0], [prop.x, -prop.height], [prop.x + prop.width, -prop.height], [prop.x + prop.width, 0]] as const).map(place)))];
    case 'wall': return [stroke([[prop.x, 0], [prop.x, -146]])];
    case 'roll': return [solid(circle(place([prop.x, prop.y]), prop.radius))];
    case 'towel': return [stroke(waves(prop), 3.5)];
    case 'pillow': return [solid(limb(place([prop.x, prop.y]), place([prop.x + prop.width, prop.y]), 4, 4))];
    case 'letters': return letters.map((points) => stroke(points.map(([x, y]) => [prop.x + x, prop.y + y] as const), 2.2));
  }
}

function waves({ x, width, folds }: Extract<Prop, { kind: 'towel' }>): Point[] {
  const steps = folds * 2;
  return Array.from({ length: steps + 1 }, (_, index) => [x + (width * index) / steps, index % 2 === 0 ? -2 : -4 - (4 * folds * 8) / width] as const);
}

const letters: readonly (readonly Point[])[] = [
  [[0, 14], [5, 0], [10, 14]], [[2.2, 9], [7.8, 9]],
  [[16, 14], [16, 0], [21, 0], [23, 3], [21, 6.5], [16, 6.5]], [[21, 6.5], [24, 10], [21, 14], [16, 14]],
  [[38, 3], [35, 0], [31, 2], [30, 7], [31, 12], [35, 14], [38, 11]],
];
