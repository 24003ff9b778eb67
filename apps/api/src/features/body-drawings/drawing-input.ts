// A drawing as it arrives: checked, and measured. What is stored was computed here, never taken from a browser.
import { checkDrawing, coverageOf, type BodyDrawing, type DrawingProblem } from '@legwork/body-map';
import { problem, type Prisma } from '../../platform/http/api.js';
import type { CoverageResponse } from './body-drawings.dto.js';

const SENTENCES: Readonly<Record<DrawingProblem, string>> = {
  'wrong-shape': 'This is not a drawing.',
  'unknown-figure': 'This figure is not known.',
  'unknown-view': 'This view of the body is not known.',
  'unknown-quality': 'This quality of pain is not known.',
  'bad-width': 'The brush is too thin or too wide.',
  'bad-point': 'A point lies outside of the picture.',
  'empty-stroke': 'A stroke has no points.',
  'too-many-strokes': 'There are too many strokes. Erase some.',
  'too-many-points': 'There is too much in this drawing. Erase some.',
  'too-many-paths': 'There are too many arrows. Erase some.',
};

/** 400 with what is wrong, or the drawing. */
export function readDrawing(value: unknown): BodyDrawing {
  const checked = checkDrawing(value);
  if (checked.ok) return checked.value;
  throw problem('invalid-input', { errors: [{ pointer: '/drawing', code: checked.problem, detail: SENTENCES[checked.problem] }] });
}

const SMALLEST_SHARE = 0.0005;

/** Regions with at least a twentieth of a percent of their area painted; shares are kept to four digits. */
export function measured(drawing: BodyDrawing): CoverageResponse[] {
  return coverageOf(drawing)
    .filter(({ share }) => share >= SMALLEST_SHARE)
    .map(({ region, side, share }) => ({ region, side, share: Math.round(share * 10_000) / 10_000 }));
}

export const isEmpty = ({ strokes, paths }: BodyDrawing): boolean => strokes.length === 0 && paths.length === 0;

/** The columns that a drawing fills. */
export const drawingColumns = (drawing: BodyDrawing) => ({
  figure: drawing.figure,
  drawing: drawing as unknown as Prisma.InputJsonObject,
  coverage: measured(drawing) as unknown as Prisma.InputJsonArray,
});
