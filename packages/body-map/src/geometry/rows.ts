// A shape as spans on horizontal rows. Areas are sums over rows: exact along x, and along y the midpoint rule, whose error
// for shapes of this size is far below a thousandth of a region. It cannot fail on touching edges as polygon clipping may.
import { joinSpans } from './spans.js';
import type { Ring } from './flatten.js';

/** Distance of rows in drawing units. */
export const rowHeight = 0.5;

/** Spans by row number; row n lies at (n + 0.5) rowHeight. */
export type Rows = ReadonlyMap<number, readonly number[]>;

const firstRow = (y: number): number => Math.ceil(y / rowHeight - 0.5);
const lastRow = (y: number): number => Math.floor(y / rowHeight - 0.5);
export const rowAt = (row: number): number => (row + 0.5) * rowHeight;

function put(rows: Map<number, number[]>, row: number, ...numbers: number[]): void {
  const known = rows.get(row);
  if (known === undefined) rows.set(row, numbers);
  else known.push(...numbers);
}

export function polygonRows(rings: readonly Ring[]): Rows {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      const [top, bottom] = py < qy ? [py, qy] : [qy, py];
      // A row through a shared corner belongs to the lower edge alone.
      for (let row = firstRow(top); rowAt(row) < bottom; row += 1) put(crossings, row, px + ((qx - px) * (rowAt(row) - py)) / (qy - py));
      [px, py] = [qx, qy];
    }
  }
  for (const row of crossings.values()) row.sort((a, b) => a - b);
  return crossings;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The corners of the straight sides that two touching discs share; none when one holds the other. */
function sidesOf(a: Disc, b: Disc): readonly [number, number][] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(a.r - b.r)) return [];
  const cos = (a.r - b.r) / distance;
  const sin = Math.sqrt(1 - cos * cos);
  const [ux, uy] = [dx / distance, dy / distance];
  return [sin, -sin].flatMap((turn): [number, number][] => {
    const [nx, ny] = [ux * cos - uy * turn, uy * cos + ux * turn];
    return [[a.x + a.r * nx, a.y + a.r * ny], [b.x + b.r * nx, b.y + b.r * ny]];
  });
}

/** Adds the hull of two discs: a piece of a stroke with round ends and its own width at each. */
export function addPiece(rows: Map<number, number[]>, a: Disc, b: Disc): void {
  const corners = sidesOf(a, b);
  const edges = corners.length === 0 ? [] : ([[0, 1], [2, 3]] as const);
  const from = firstRow(Math.min(a.y - a.r, b.y - b.r));
  const to = lastRow(Math.max(a.y + a.r, b.y + b.r));
  for (let row = from; row <= to; row += 1) {
    const y = rowAt(row);
    let [left, right] = [Infinity, -Infinity];
    for (const { x, y: middle, r } of [a, b]) {
      const half = Math.sqrt(r * r - (y - middle) * (y - middle));
      if (half >= 0) [left, right] = [Math.min(left, x - half), Math.max(right, x + half)];
    }
    for (const [start, end] of edges) {
      const [px, py] = corners[start] ?? [0, 0];
      const [qx, qy] = corners[end] ?? [0, 0];
      if (py === qy || (y - py) * (y - qy) > 0) continue;
      const x = px + ((qx - px) * (y - py)) / (qy - py);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
    if (left <= right) put(rows, row, left, right);
  }
}

export const joinRows = (rows: ReadonlyMap<number, readonly number[]>): Rows => new Map([...rows].map(([row, pairs]) => [row, joinSpans(pairs)]));
