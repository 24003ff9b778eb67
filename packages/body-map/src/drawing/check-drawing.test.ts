import { drawingLimits, type BodyDrawing } from './body-drawing.js';
import { checkDrawing } from './check-drawing.js';

const good: BodyDrawing = {
  figure: 'female',
  strokes: [{ view: 'back', quality: 'aching', width: 30, points: [80, 1400, 50, 84, 1450, 60] }],
  paths: [{ view: 'back', from: [60, 900], to: [90, 1500] }],
};

const stroke = (change: object): unknown => ({ ...good, strokes: [{ ...good.strokes[0], ...change }] });
const long = (points: number): number[] => Array.from({ length: points }, () => [80, 1400, 50]).flat();

test('a drawing is read as it was', () => {
  expect(checkDrawing(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, value: good });
  expect(checkDrawing({ figure: 'male', strokes: [], paths: [] })).toMatchObject({ ok: true });
});

test('members that a drawing does not have are left behind', () => {
  expect(checkDrawing({ ...good, note: '<script>', strokes: [{ ...good.strokes[0], colour: 'red' }] })).toEqual({ ok: true, value: good });
});

test.each([
  ['nothing', undefined, 'wrong-shape'],
  ['a list', [], 'wrong-shape'],
  ['no strokes', { figure: 'female', paths: [] }, 'wrong-shape'],
  ['another figure', { ...good, figure: 'child' }, 'unknown-figure'],
  ['another view', stroke({ view: 'inside' }), 'unknown-view'],
  ['another quality', stroke({ quality: 'weird' }), 'unknown-quality'],
  ['no width', stroke({ width: 0 }), 'bad-width'],
  ['a width without an end', stroke({ width: Infinity }), 'bad-width'],
  ['no points', stroke({ points: [] }), 'empty-stroke'],
  ['half a point', stroke({ points: [80, 1400] }), 'bad-point'],
  ['a point between units', stroke({ points: [80.5, 1400, 50] }), 'bad-point'],
  ['a point far away', stroke({ points: [80_000, 1400, 50] }), 'bad-point'],
  ['pressure above all', stroke({ points: [80, 1400, 101] }), 'bad-point'],
  ['a word for a point', stroke({ points: ['80', 1400, 50] }), 'bad-point'],
  ['not a number', stroke({ points: [Number.NaN, 1400, 50] }), 'bad-point'],
  ['an arrow without an end', { ...good, paths: [{ view: 'back', from: [1, 2], to: [3] }] }, 'bad-point'],
  ['too many strokes', { ...good, strokes: Array.from({ length: drawingLimits.strokes + 1 }, () => good.strokes[0]) }, 'too-many-strokes'],
  ['too many points in one', stroke({ points: long(drawingLimits.points + 1) }), 'too-many-points'],
  ['too many points in all', { ...good, strokes: [{ ...good.strokes[0], points: long(7_000) }, { ...good.strokes[0], points: long(7_000) }] }, 'too-many-points'],
  ['too many arrows', { ...good, paths: Array.from({ length: drawingLimits.paths + 1 }, () => good.paths[0]) }, 'too-many-paths'],
])('refused: %s', (_, value, problem) => {
  expect(checkDrawing(value)).toEqual({ ok: false, problem });
});

test('a drawing at its limits is taken', () => {
  expect(checkDrawing(stroke({ points: long(drawingLimits.points) }))).toMatchObject({ ok: true });
});
