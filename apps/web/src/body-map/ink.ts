// What painting is done with, and what comes of it. Points are triples x, y, pressure in drawing units.
import { drawingLimits, plainPressure, pointStride, type BodyDrawing, type PainPath, type Stroke, type View } from '@legwork/body-map';
import type { PainQuality } from '@legwork/clinical';

export const inkTools = ['paint', 'erase', 'arrow', 'move'] as const;
export type InkTool = (typeof inkTools)[number];

export const brushes = ['fine', 'medium', 'broad'] as const;
export type Brush = (typeof brushes)[number];

/** On the screen, in CSS pixels: whoever zooms in paints finer. */
export const brushPixels: Readonly<Record<Brush, number>> = { fine: 9, medium: 18, broad: 32 };

export const eraserPixels = 22;

export interface Ink {
  readonly tool: InkTool;
  readonly quality: PainQuality;
  readonly brush: Brush;
  readonly onStroke: (stroke: Stroke) => void;
  readonly onErase: (view: View, trail: readonly number[], radius: number) => void;
  readonly onPath: (path: PainPath) => void;
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Drawing units, within what a drawing may hold. */
export const brushWidth = (brush: Brush, unitsPerPixel: number): number =>
  Math.round(between(brushPixels[brush] * unitsPerPixel, drawingLimits.narrowest, drawingLimits.widest));

/** Pens have pressure; fingers and mice report none that means anything. */
export const pressureOf = (pointerType: string, pressure: number): number =>
  (pointerType === 'pen' && pressure > 0 ? Math.round(between(pressure, 0, 1) * 100) : plainPressure);

/** Nearer than this, in drawing units, a further point adds nothing that could be seen or measured. */
export const closest = (width: number): number => Math.max(2, width / 10);

export const emptyDrawing = (figure: BodyDrawing['figure']): BodyDrawing => ({ figure, strokes: [], paths: [] });

export const isEmptyDrawing = ({ strokes, paths }: BodyDrawing): boolean => strokes.length === 0 && paths.length === 0;

export const pointCount = (strokes: readonly Stroke[]): number => strokes.reduce((sum, { points }) => sum + points.length / pointStride, 0);

export const isFull = ({ strokes }: BodyDrawing, added: number): boolean =>
  strokes.length >= drawingLimits.strokes || pointCount(strokes) + added > drawingLimits.points;
