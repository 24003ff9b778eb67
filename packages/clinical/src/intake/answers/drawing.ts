// What was painted on the figure, kept beside the places it names. Here only its outer form and its limits are checked;
// the shapes themselves are read by the body map.
import { bad, good, isShape } from './parsed.js';
import type { Parsed } from './parsed.js';

/** At most this much is kept: strokes, arrows, and numbers in all strokes (three per point). */
export const drawingLimits = { strokes: 300, paths: 30, numbers: 36_000 } as const;

export type DrawingAnswer = Readonly<{ figure: string; strokes: readonly unknown[]; paths: readonly unknown[] }>;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** The numbers of a stroke; undefined when it is none. */
const pointsOf = (stroke: unknown): readonly unknown[] | undefined =>
  isShape(stroke) && Array.isArray(stroke.points) && stroke.points.every(isNumber) ? stroke.points : undefined;

export function parseDrawing(value: unknown): Parsed<DrawingAnswer> {
  if (!isShape(value) || typeof value.figure !== 'string') return bad('wrong-shape');
  if (!Array.isArray(value.strokes) || !Array.isArray(value.paths)) return bad('wrong-shape');
  if (value.strokes.length > drawingLimits.strokes || value.paths.length > drawingLimits.paths) return bad('too-many');
  let numbers = 0;
  for (const stroke of value.strokes) {
    const points = pointsOf(stroke);
    if (points === undefined) return bad('wrong-shape');
    numbers += points.length;
  }
  if (numbers > drawingLimits.numbers) return bad('too-many');
  return value.paths.every(isShape) ? good({ figure: value.figure, strokes: value.strokes, paths: value.paths }) : bad('wrong-shape');
}
