// Smooth curves through points, as cubic pieces. All numbers are kept to a tenth of a unit, so that two regions that share
// a piece write the very same numbers.
import type { Point } from '../figure.js';

export type Cubic = readonly [Point, Point, Point, Point];

/** A point the curve passes; at a corner it may turn sharply. */
export type Stop = readonly [x: number, y: number] | readonly [x: number, y: number, bend: 'corner'];

const tenth = (value: number): number => Math.round(value * 10) / 10;
export const rounded = ([x, y]: readonly [number, number]): Point => [tenth(x), tenth(y)];

type Vector = readonly [number, number];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
const plus = (a: Vector, b: Vector, k: number): Vector => [a[0] + b[0] * k, a[1] + b[1] * k];
const scaled = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k];
const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1]);

/** Speed at b on the way a, b, c, with time measured by chord length: bends stay round however uneven the points are. */
function speedAt(a: Vector, b: Vector, c: Vector): Vector {
  const [before, after] = [minus(b, a), minus(c, b)];
  const [p, q] = [lengthOf(before), lengthOf(after)];
  return scaled(plus(scaled(before, q / p), after, p / q), 1 / (p + q));
}

/** A curve that meets the middle line runs on into its mirror image without a kink. */
const beyond = (end: Stop, next: Stop): Vector | undefined => (end[0] === 0 && next[0] !== 0 && end[2] !== 'corner' ? [-next[0], next[1]] : undefined);

function speeds(stops: readonly Stop[], isClosed: boolean): (Vector | undefined)[] {
  const last = stops.length - 1;
  return stops.map((stop, at) => {
    if (stop[2] === 'corner') return undefined;
    const point: Vector = [stop[0], stop[1]];
    const before = at > 0 ? stops[at - 1] : isClosed ? stops[last - 1] : beyond(stop, stops[1] ?? stop);
    const after = at < last ? stops[at + 1] : isClosed ? stops[1] : beyond(stop, stops[last - 1] ?? stop);
    if (before === undefined || after === undefined) return undefined;
    return speedAt([before[0], before[1]], point, [after[0], after[1]]);
  });
}

/** The curve through the stops; closed when the last stop is the first. */
export function curveThrough(stops: readonly Stop[]): Cubic[] {
  const [first, end] = [stops[0], stops.at(-1)];
  const isClosed = stops.length > 2 && first !== undefined && end !== undefined && first[0] === end[0] && first[1] === end[1];
  const speed = speeds(stops, isClosed);
  return stops.slice(1).map((stop, at): Cubic => {
    const from: Vector = [stops[at]?.[0] ?? 0, stops[at]?.[1] ?? 0];
    const to: Vector = [stop[0], stop[1]];
    const chord = minus(to, from);
    const length = lengthOf(chord);
    const straight = scaled(chord, 1 / length);
    const [leaving, arriving] = [speed[at], speed[at + 1]];
    const start = leaving ?? (arriving === undefined ? straight : plus(scaled(straight, 1.5), arriving, -0.5));
    const finish = arriving ?? (leaving === undefined ? straight : plus(scaled(straight, 1.5), leaving, -0.5));
    return [rounded(from), rounded(plus(from, start, length / 3)), rounded(plus(to, finish, -length / 3)), rounded(to)];
  });
}

const mix = (a: Vector, b: Vector, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** One coordinate (0: x, 1: y) of the piece at t. */
export function coordinateOn([a, b, c, d]: Cubic, axis: 0 | 1, t: number): number {
  const s = 1 - t;
  return s * s * (s * a[axis] + 3 * t * b[axis]) + t * t * (3 * s * c[axis] + t * d[axis]);
}

export const pointOn = (cubic: Cubic, t: number): Point => [coordinateOn(cubic, 0, t), coordinateOn(cubic, 1, t)];

function halves([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  const cut = mix(abc, bcd, t);
  return [[a, ab, abc, cut], [cut, bcd, cd, d]];
}

/** The part of a piece between two of its moments, 0 to 1. */
export function partOf(cubic: Cubic, from: number, to: number): Cubic {
  const [, rest] = halves(cubic, from);
  const [[, b, c]] = halves(rest, from === 1 ? 1 : (to - from) / (1 - from));
  return [rounded(pointOn(cubic, from)), rounded(b), rounded(c), rounded(pointOn(cubic, to))];
}

/** Rounding -0 away keeps a point and its mirror image the same text. */
const negated = ([x, y]: Point): Point => [x === 0 ? 0 : -x, y];
export const mirrored = ([a, b, c, d]: Cubic): Cubic => [negated(a), negated(b), negated(c), negated(d)];
export const reversed = ([a, b, c, d]: Cubic): Cubic => [d, c, b, a];

/** Path text: M, then C for every piece. */
export const pathText = (cubics: readonly Cubic[]): string => {
  const [first] = cubics;
  return first === undefined ? '' : `M${first[0].join(' ')}${cubics.map(([, b, c, d]) => `C${[...b, ...c, ...d].join(' ')}`).join('')}`;
};
