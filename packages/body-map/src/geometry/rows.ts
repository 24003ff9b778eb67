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

function put(rows: Map<number, number[]>, row: number, from: number, to: number): void {
  const known = rows.get(row);
  if (known === undefined) rows.set(row, [from, to]);
  else known.push(from, to);
}

function putCrossing(rows: Map<number, number[]>, row: number, x: number): void {
  const known = rows.get(row);
  if (known === undefined) rows.set(row, [x]);
  else known.push(x);
}

export function polygonRows(rings: readonly Ring[]): Rows {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      const [top, bottom] = py < qy ? [py, qy] : [qy, py];
      // A row through a shared corner belongs to the lower edge alone.
      for (let row = firstRow(top); rowAt(row) < bottom; row += 1) putCrossing(crossings, row, px + ((qx - px) * (rowAt(row) - py)) / (qy - py));
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

/** A piece's reach on a row, widened by what each of its parts adds. Plain numbers: this runs for every row of every stroke. */
class Reach {
  left = Infinity;
  right = -Infinity;

  start(): void {
    this.left = Infinity;
    this.right = -Infinity;
  }

  addDisc(disc: Disc, y: number): void {
    const square = disc.r * disc.r - (y - disc.y) * (y - disc.y);
    if (square < 0) return;
    const half = Math.sqrt(square);
    this.left = Math.min(this.left, disc.x - half);
    this.right = Math.max(this.right, disc.x + half);
  }

  addEdge(px: number, py: number, qx: number, qy: number, y: number): void {
    if (py === qy || (y - py) * (y - qy) > 0) return;
    const x = px + ((qx - px) * (y - py)) / (qy - py);
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x);
  }
}

/** Adds the hull of two discs: a piece of a stroke with round ends and its own width at each. */
export function addPiece(rows: Map<number, number[]>, a: Disc, b: Disc): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  // Straight sides touch both discs where the normal leans by the difference of the radii; there are none when one holds the other.
  const hasSides = distance > Math.abs(a.r - b.r);
  const cos = hasSides ? (a.r - b.r) / distance : 0;
  const sin = Math.sqrt(1 - cos * cos);
  const [ux, uy] = hasSides ? [dx / distance, dy / distance] : [0, 0];
  const [mx, my, nx, ny] = [ux * cos - uy * sin, uy * cos + ux * sin, ux * cos + uy * sin, uy * cos - ux * sin];
  const reach = new Reach();
  const to = lastRow(Math.max(a.y + a.r, b.y + b.r));
  for (let row = firstRow(Math.min(a.y - a.r, b.y - b.r)); row <= to; row += 1) {
    const y = rowAt(row);
    reach.start();
    reach.addDisc(a, y);
    reach.addDisc(b, y);
    if (hasSides) {
      reach.addEdge(a.x + a.r * mx, a.y + a.r * my, b.x + b.r * mx, b.y + b.r * my, y);
      reach.addEdge(a.x + a.r * nx, a.y + a.r * ny, b.x + b.r * nx, b.y + b.r * ny, y);
    }
    if (reach.left <= reach.right) put(rows, row, reach.left, reach.right);
  }
}

export const joinRows = (rows: ReadonlyMap<number, readonly number[]>): Rows => new Map([...rows].map(([row, pairs]) => [row, joinSpans(pairs)]));
