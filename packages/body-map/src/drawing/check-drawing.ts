// Reading a drawing of unknown shape: the drawing, or what is wrong with it. Nothing is repaired silently.
import { painQualities } from '@legwork/clinical';
import { figures, views, type Point } from '../figure/figure.js';
import { drawingLimits, pointStride, type BodyDrawing, type PainPath, type Stroke } from './body-drawing.js';

export const drawingProblems = [
  'wrong-shape', 'unknown-figure', 'unknown-view', 'unknown-quality', 'bad-width', 'bad-point', 'empty-stroke', 'too-many-strokes', 'too-many-points', 'too-many-paths',
] as const;
export type DrawingProblem = (typeof drawingProblems)[number];

export type CheckedDrawing = { readonly ok: true; readonly value: BodyDrawing } | { readonly ok: false; readonly problem: DrawingProblem };

class Refused extends Error {
  constructor(readonly problem: DrawingProblem) {
    super(problem);
  }
}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('wrong-shape');
  return value as Members;
}

function list(value: unknown, most: number, tooMany: DrawingProblem): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refused('wrong-shape');
  if (value.length > most) throw new Refused(tooMany);
  return value;
}

function oneOf<T extends string>(value: unknown, known: readonly T[], problem: DrawingProblem): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Refused(problem);
  return found;
}

function number(value: unknown, least: number, most: number, problem: DrawingProblem): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Refused(problem);
  return value;
}

function coordinate(value: unknown): number {
  const read = number(value, -drawingLimits.farthest, drawingLimits.farthest, 'bad-point');
  if (!Number.isInteger(read)) throw new Refused('bad-point');
  return read;
}

function pressure(value: unknown): number {
  const read = number(value, 0, 100, 'bad-point');
  if (!Number.isInteger(read)) throw new Refused('bad-point');
  return read;
}

function readPoints(value: unknown): number[] {
  const numbers = list(value, drawingLimits.points * pointStride, 'too-many-points');
  if (numbers.length === 0) throw new Refused('empty-stroke');
  if (numbers.length % pointStride !== 0) throw new Refused('bad-point');
  return numbers.map((one, at) => (at % pointStride === 2 ? pressure(one) : coordinate(one)));
}

function readStroke(value: unknown): Stroke {
  const { view, quality, width, points } = members(value);
  return {
    view: oneOf(view, views, 'unknown-view'),
    quality: oneOf(quality, painQualities, 'unknown-quality'),
    width: number(width, drawingLimits.narrowest, drawingLimits.widest, 'bad-width'),
    points: readPoints(points),
  };
}

function readPoint(value: unknown): Point {
  const pair = list(value, 2, 'bad-point');
  if (pair.length !== 2) throw new Refused('bad-point');
  return [coordinate(pair[0]), coordinate(pair[1])];
}

function readPath(value: unknown): PainPath {
  const { view, from, to } = members(value);
  return { view: oneOf(view, views, 'unknown-view'), from: readPoint(from), to: readPoint(to) };
}

function readDrawing(value: unknown): BodyDrawing {
  const { figure, strokes, paths } = members(value);
  const drawing: BodyDrawing = {
    figure: oneOf(figure, figures, 'unknown-figure'),
    strokes: list(strokes, drawingLimits.strokes, 'too-many-strokes').map(readStroke),
    paths: list(paths, drawingLimits.paths, 'too-many-paths').map(readPath),
  };
  const points = drawing.strokes.reduce((sum, stroke) => sum + stroke.points.length / pointStride, 0);
  if (points > drawingLimits.points) throw new Refused('too-many-points');
  return drawing;
}

export function checkDrawing(value: unknown): CheckedDrawing {
  try {
    return { ok: true, value: readDrawing(value) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}
