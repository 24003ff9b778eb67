// A view under construction: curves with names, where they meet, and which face is which region. Mirrored plans hold the
// right half of the picture; the other half and the person's other side follow from it.
import type { RegionId } from '@legwork/clinical';
import { isInside } from '../../geometry/flatten.js';
import type { Box, DrawnRegion, FigureDrawing, Point, Side } from '../figure.js';
import { coordinateOn, curveThrough, mirrored, partOf, pathText, pointOn, rounded, type Cubic, type Stop } from './curve.js';
import { facesOf, type Face, type Piece } from './faces.js';

/** A curve that turns back has several points at one height. */
export type Crossing = 'first' | 'last';

interface Strand {
  readonly cubics: readonly Cubic[];
  readonly cuts: { readonly at: number; readonly t: number }[];
}

interface Place {
  readonly region: RegionId;
  readonly side: Side;
  readonly at: Point;
}

const otherSide = { left: 'right', right: 'left', middle: 'middle' } as const;

/** t where the coordinate (0: x, 1: y) of the piece reaches the value. */
function crossingOf(cubic: Cubic, axis: 0 | 1, value: number): number | undefined {
  // A piece lies within its four points.
  const [a, b, c, d] = [cubic[0][axis], cubic[1][axis], cubic[2][axis], cubic[3][axis]];
  if (Math.min(a, b, c, d) > value || Math.max(a, b, c, d) < value) return undefined;
  const steps = 8;
  let before = cubic[0][axis] - value;
  if (before === 0) return 0;
  for (let step = 1; step <= steps; step += 1) {
    const after = coordinateOn(cubic, axis, step / steps) - value;
    if (before * after <= 0) return halvedCrossing(cubic, axis, value, (step - 1) / steps, step / steps, before);
    before = after;
  }
  return undefined;
}

/** Halves the span of t until the crossing is exact to far below a tenth of a unit. */
function halvedCrossing(cubic: Cubic, axis: 0 | 1, value: number, from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (before * (coordinateOn(cubic, axis, middle) - value) <= 0) high = middle;
    else low = middle;
  }
  return high;
}

/** At most the distance of a piece: a piece lies within the box of its four points. */
function distanceToHull([a, b, c, d]: Cubic, x: number, y: number): number {
  const dx = Math.max(Math.min(a[0], b[0], c[0], d[0]) - x, 0, x - Math.max(a[0], b[0], c[0], d[0]));
  const dy = Math.max(Math.min(a[1], b[1], c[1], d[1]) - y, 0, y - Math.max(a[1], b[1], c[1], d[1]));
  return Math.hypot(dx, dy);
}

/** How finely a curve is searched for its nearest place. */
const nearSteps = 64;

export class Plan {
  private readonly strands = new Map<string, Strand>();
  private readonly places: Place[] = [];
  private readonly marks: string[] = [];

  constructor(private readonly isMirrored: boolean) {}

  strand(name: string, stops: readonly Stop[]): void {
    this.strands.set(name, { cubics: curveThrough(stops), cuts: [] });
  }

  /** Where the strand is at height y; curves may begin and end there. */
  at(name: string, y: number, which: Crossing = 'first'): Point {
    return this.cut(name, 1, y, which);
  }

  /** Where the strand is at x. */
  across(name: string, x: number, which: Crossing = 'first'): Point {
    return this.cut(name, 0, x, which);
  }

  /** The place of a strand nearest to a point. */
  near(name: string, [x, y]: readonly [number, number]): Point {
    const { cubics, cuts } = this.strands.get(name) ?? this.missing(name, y);
    let nearest = { at: 0, t: 0, off: Infinity };
    cubics.forEach((cubic, at) => {
      if (distanceToHull(cubic, x, y) >= nearest.off) return;
      for (let step = 0; step < nearSteps; step += 1) {
        const t = step / nearSteps;
        const off = Math.hypot(coordinateOn(cubic, 0, t) - x, coordinateOn(cubic, 1, t) - y);
        if (off < nearest.off) nearest = { at, t: step / nearSteps, off };
      }
    });
    cuts.push({ at: nearest.at, t: nearest.t });
    return rounded(pointOn(cubics[nearest.at] ?? this.missing(name, y), nearest.t));
  }

  /** The x of a strand at height y, without a node there. */
  xOf(name: string, y: number, which: Crossing = 'first'): number {
    const { cubics, at, t } = this.find(name, 1, y, which);
    return pointOn(cubics[at] ?? this.missing(name, y), t)[0];
  }

  /** Names the face that holds the point; its mirror image becomes the person's other side. */
  region(region: RegionId, side: Side, at: readonly [number, number]): void {
    this.places.push({ region, side, at: rounded(at) });
  }

  landmark(stops: readonly Stop[]): void {
    this.mark(curveThrough(stops));
  }

  /** Makes a strand, or a run of its pieces, a landmark too. */
  trace(name: string, from = 0, to?: number): void {
    this.mark(this.strands.get(name)?.cubics.slice(from, to) ?? []);
  }

  drawing(viewBox: Box, wholeBox: Box): FigureDrawing {
    const faces = facesOf(this.pieces());
    const inner = faces.filter(({ area }) => area > 0);
    return {
      viewBox, wholeBox,
      outline: faces.filter(({ area }) => area < 0).map(({ cubics }) => `${pathText(cubics)}Z`),
      landmarks: this.marks,
      regions: this.regionsOf(inner),
    };
  }

  private mark(cubics: readonly Cubic[]): void {
    this.marks.push(pathText(cubics));
    if (this.isMirrored && cubics.some((cubic) => cubic.some(([x]) => x !== 0))) this.marks.push(pathText(cubics.map(mirrored)));
  }

  private missing(name: string, value: number): never {
    throw new Error(`${name} never reaches ${value}`);
  }

  private find(name: string, axis: 0 | 1, value: number, which: Crossing): Strand & { at: number; t: number } {
    const strand = this.strands.get(name);
    if (strand === undefined) throw new Error(`no strand ${name}`);
    const { cubics } = strand;
    const order = which === 'first' ? cubics.keys() : [...cubics.keys()].reverse();
    for (const at of order) {
      const t = crossingOf(cubics[at] ?? this.missing(name, value), axis, value);
      if (t !== undefined) return { ...strand, at, t };
    }
    return this.missing(name, value);
  }

  private cut(name: string, axis: 0 | 1, value: number, which: Crossing): Point {
    const { cubics, cuts, at, t } = this.find(name, axis, value, which);
    const cubic = cubics[at] ?? this.missing(name, value);
    const point = pointOn(cubic, t);
    // A cut next to a joint of the curve is the joint.
    const near = ([cubic[0], cubic[3]] as const).findIndex(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 0.6);
    cuts.push({ at: near === 1 ? at + 1 : at, t: near >= 0 ? 0 : t });
    return near >= 0 ? (near === 0 ? cubic[0] : cubic[3]) : rounded(point);
  }

  private pieces(): Piece[] {
    const half = [...this.strands.values()].flatMap(piecesOf);
    if (!this.isMirrored) return half;
    const isOff = (piece: Piece): boolean => piece.some((cubic) => cubic.some(([x]) => x !== 0));
    return [...half, ...half.filter(isOff).map((piece) => piece.map(mirrored))];
  }

  private regionsOf(faces: readonly Face[]): DrawnRegion[] {
    const places = this.places.flatMap((place): Place[] =>
      this.isMirrored && place.at[0] !== 0 ? [place, { ...place, side: otherSide[place.side], at: [-place.at[0], place.at[1]] }] : [place]);
    const drawn = new Map<string, DrawnRegion>();
    const free = new Set(faces);
    for (const { region, side, at } of places) {
      const face = faces.find(({ ring }) => isInside([ring], at[0], at[1]));
      if (face === undefined || !free.delete(face)) throw new Error(`${region} ${side} at ${at.join(', ')} has no face of its own`);
      const key = `${region} ${side}`;
      const known = drawn.get(key);
      drawn.set(key, { region, side, d: `${known?.d ?? ''}${pathText(face.cubics)}Z`, at: known?.at ?? at });
    }
    const [nameless] = free;
    if (nameless !== undefined) throw new Error(`a face without a region near ${nameless.ring[0]?.join(', ') ?? ''}`);
    return [...drawn.values()];
  }
}

/** The strand, cut at its nodes. */
function piecesOf({ cubics, cuts }: Strand): Piece[] {
  const pieces: Cubic[][] = [];
  let piece: Cubic[] = [];
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  cubics.forEach((cubic, at) => {
    const stops = [...new Set(cuts.filter((cut) => cut.at === at).map(({ t }) => t))].sort((a, b) => a - b);
    let from = 0;
    for (const t of stops) {
      if (t > 0) piece.push(partOf(cubic, from, t));
      from = t;
      close();
    }
    piece.push(partOf(cubic, from, 1));
  });
  close();
  return pieces;
}
