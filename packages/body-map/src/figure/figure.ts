// What a drawn figure is. Drawing units: x to the right of the picture, y down. In whole-body views a unit is about a
// millimetre on a person 1.8 m tall, and x = 0 is the middle; the views of the feet are drawn four times as large.
import type { RegionId } from '@legwork/clinical';

/** Two body types; what they are called is up to the screen. */
export const figures = ['female', 'male'] as const;
export type Figure = (typeof figures)[number];

export const views = ['front', 'back', 'left', 'right', 'soles', 'tops'] as const;
export type View = (typeof views)[number];

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the person; regions without sides (abdomen, perineum ...) are in the middle. */
export type Side = 'left' | 'right' | 'middle';

export interface DrawnRegion {
  readonly region: RegionId;
  readonly side: Side;
  /** One closed ring per part: a place may be seen in two parts, as the ankle from behind. Absolute M, C, L and Z only. */
  readonly d: string;
  /** A point well inside the region: for arrows, names and marks. */
  readonly at: Point;
}

export interface FigureDrawing {
  /** The usual crop: ribs to soles (whole-body views), or both feet. */
  readonly viewBox: Box;
  readonly wholeBox: Box;
  /** Closed contours of the figure. */
  readonly outline: readonly string[];
  /** Fine anatomical lines: kneecap, folds, malleoli ... */
  readonly landmarks: readonly string[];
  readonly regions: readonly DrawnRegion[];
}
