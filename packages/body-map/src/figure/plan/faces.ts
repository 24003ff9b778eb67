// The faces that curves cut out of the plane. Neighbouring faces share the same piece of curve, read in opposite directions:
// between them there can be neither gap nor overlap.
import { curvePoints, signedArea, type Ring } from '../../geometry/flatten.js';
import type { Point } from '../figure.js';
import { reversed, type Cubic } from './curve.js';

/** A run of cubics between two nodes. */
export type Piece = readonly Cubic[];

export interface Face {
  readonly cubics: readonly Cubic[];
  readonly ring: Ring;
  /** Positive inside, negative for the plane around a figure. */
  readonly area: number;
}

interface Dart {
  readonly piece: Piece;
  readonly from: string;
  readonly to: string;
  readonly angle: number;
}

const keyOf = ([x, y]: Point): string => `${x} ${y}`;

function dartOf(piece: Piece): Dart {
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a piece without curves');
  // Pieces that leave a node in nearly the same direction are told apart a little way along.
  const [start] = first;
  const near = curvePoints(...first).find(([x, y]) => Math.hypot(x - start[0], y - start[1]) > 1.5) ?? first[3];
  return { piece, from: keyOf(start), to: keyOf(last[3]), angle: Math.atan2(near[1] - start[1], near[0] - start[0]) };
}

const turned = (piece: Piece): Piece => piece.map(reversed).reverse();

function faceOf(darts: readonly Dart[]): Face {
  const cubics = darts.flatMap(({ piece }) => piece);
  const ring = cubics.flatMap((cubic) => curvePoints(...cubic));
  return { cubics, ring, area: signedArea(ring) };
}

/** Every face, and the outside of every connected figure. */
export function facesOf(pieces: readonly Piece[]): Face[] {
  const twins = new Map<Dart, Dart>();
  const leaving = new Map<string, Dart[]>();
  for (const piece of pieces) {
    const [there, back] = [dartOf(piece), dartOf(turned(piece))];
    twins.set(there, back).set(back, there);
    for (const dart of [there, back]) leaving.set(dart.from, [...(leaving.get(dart.from) ?? []), dart]);
  }
  for (const [node, darts] of leaving) {
    if (darts.length < 2) throw new Error(`a curve ends in the air at ${node}`);
    darts.sort((a, b) => a.angle - b.angle);
  }
  const next = (dart: Dart): Dart => {
    const around = leaving.get(dart.to) ?? [];
    const back = twins.get(dart);
    const at = around.findIndex((one) => one === back);
    return around[(at - 1 + around.length) % around.length] ?? dart;
  };
  const seen = new Set<Dart>();
  const faces: Face[] = [];
  for (const start of twins.keys()) {
    const walk: Dart[] = [];
    for (let dart = start; !seen.has(dart); dart = next(dart)) {
      seen.add(dart);
      walk.push(dart);
    }
    if (walk.length > 0) faces.push(faceOf(walk));
  }
  return faces;
}
