// Paths as polygons. The paths of this package hold absolute M, C, L and Z only.
import type { Point } from '../figure/figure.js';

export type Ring = readonly Point[];

/** How far a polygon may lie from its curve, in drawing units. */
export const flatness = 0.05;

const token = /[MCLZ]|-?\d+(?:\.\d+)?/g;

/** How many straight pieces follow the curve within `flatness`: the second differences bound the distance (Wang's formula). */
function piecesOf(a: Point, b: Point, c: Point, d: Point): number {
  const bend = Math.max(
    Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1]),
    Math.hypot(b[0] - 2 * c[0] + d[0], b[1] - 2 * c[1] + d[1]),
  );
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / flatness)));
}

const pointAt = (a: Point, b: Point, c: Point, d: Point, t: number): Point => {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
};

/** The points of a cubic curve after its first one. */
export function curvePoints(a: Point, b: Point, c: Point, d: Point): Point[] {
  const pieces = piecesOf(a, b, c, d);
  const points = Array.from({ length: pieces - 1 }, (_, at) => pointAt(a, b, c, d, (at + 1) / pieces));
  return [...points, d];
}

/** The rings of a path, one for each M; without the closing point again. */
export function ringsOf(path: string): Ring[] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  const tokens = path.match(token) ?? [];
  let at = 0;
  let command = '';
  const next = (): Point => [Number(tokens[at++]), Number(tokens[at++])];
  while (at < tokens.length) {
    const word = tokens[at];
    if (word !== undefined && /[MCLZ]/.test(word)) {
      command = word;
      at += 1;
    }
    if (command === 'M') rings.push((ring = [next()]));
    else if (command === 'L') ring.push(next());
    else if (command === 'C') ring.push(...curvePoints(ring.at(-1) ?? [0, 0], next(), next(), next()));
  }
  return rings.map(withoutClosingPoint);
}

function withoutClosingPoint(ring: readonly Point[]): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  const closes = ring.length > 1 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return closes ? ring.slice(0, -1) : ring;
}

/** Signed area of a ring: positive when it runs clockwise in the picture. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    twice += px * y - x * py;
    [px, py] = [x, y];
  }
  return twice / 2;
}

export const areaOf = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

/** Even-odd rule. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      [px, py] = [qx, qy];
    }
  }
  return inside;
}
