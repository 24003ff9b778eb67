// The shape of one drawn view. Coordinates are in the drawing's own units, x to the right, y down.
import type { PainSide, RegionId } from '@legwork/clinical';

export type Point = readonly [x: number, y: number];

export interface RegionShape {
  readonly region: RegionId;
  /** Side of the person this shape lies on; null for regions without sides. */
  readonly side: Exclude<PainSide, 'both'> | null;
  /** Drawn once more on the other side of the middle line, for the person's other side. */
  readonly twin: boolean;
  /** Middle of the shape, where arrows end. */
  readonly at: Point;
  readonly d: string;
}

export interface Line {
  readonly twin: boolean;
  readonly d: string;
}

export interface ShapeSheet {
  readonly width: number;
  readonly height: number;
  /** The part from the waist down. */
  readonly legs: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly RegionShape[];
  readonly outline: readonly Line[];
  readonly details: readonly Line[];
}
