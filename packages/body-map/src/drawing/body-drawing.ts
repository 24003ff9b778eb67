// What a person paints on a figure: strokes and arrows, in drawing units. Kept as it was drawn; areas are computed from it.
import type { PainQuality } from '@legwork/clinical';
import type { Figure, Point, View } from '../figure/figure.js';

export interface Stroke {
  readonly view: View;
  readonly quality: PainQuality;
  /** Brush diameter in drawing units, at pressure 50. */
  readonly width: number;
  /** Triples x, y, pressure: whole drawing units, and pressure 0 to 100 (50: a finger or mouse, which have none). */
  readonly points: readonly number[];
}

/** Pain that travels: an arrow within one view. */
export interface PainPath {
  readonly view: View;
  readonly from: Point;
  readonly to: Point;
}

export interface BodyDrawing {
  readonly figure: Figure;
  readonly strokes: readonly Stroke[];
  readonly paths: readonly PainPath[];
}

/** A drawing is at most this much; a page of handwriting is a tenth of it. */
export const drawingLimits = { strokes: 300, points: 12_000, paths: 30, narrowest: 4, widest: 120, farthest: 4_000 } as const;

/** Numbers per point in `Stroke.points`. */
export const pointStride = 3;

export const plainPressure = 50;

/** How wide the brush is at a pressure: half its width at 0, one and a half at 100. */
export const widthAt = (width: number, pressure: number): number => width * (0.5 + pressure / 100);
