import { checkItem } from './intake-answers.js';
import { drawingLimits, parseDrawing } from './drawing.js';

const stroke = { view: 'front', quality: 'aching', width: 24, points: [100, 200, 50, 110, 210, 50] };
const drawing = { figure: 'female', strokes: [stroke], paths: [{ view: 'front', from: [1, 2], to: [3, 4] }] };

test('a drawing is kept as it was made, and one that was rubbed out as well', () => {
  expect(parseDrawing(drawing)).toEqual({ ok: true, value: drawing });
  expect(checkItem('pain.drawing', { figure: 'male', strokes: [], paths: [] })).toEqual({ ok: true });
});

test.each([
  ['no figure', { strokes: [], paths: [] }], ['a stroke without points', { ...drawing, strokes: [{ view: 'front' }] }],
  ['points that are no numbers', { ...drawing, strokes: [{ ...stroke, points: [1, 'x'] }] }], ['a path that is none', { ...drawing, paths: [7] }], ['a text', 'front'],
])('%s is refused', (_what, value) => {
  expect(parseDrawing(value)).toEqual({ ok: false, code: 'wrong-shape' });
});

test('the limits hold at their edge', () => {
  const points = Array.from({ length: drawingLimits.numbers }, () => 1);
  expect(parseDrawing({ ...drawing, strokes: [{ ...stroke, points }] }).ok).toBe(true);
  expect(parseDrawing({ ...drawing, strokes: [{ ...stroke, points: [...points, 1] }] })).toEqual({ ok: false, code: 'too-many' });
  const strokes = Array.from({ length: drawingLimits.strokes }, () => stroke);
  expect(parseDrawing({ ...drawing, strokes }).ok).toBe(true);
  expect(parseDrawing({ ...drawing, strokes: [...strokes, stroke] })).toEqual({ ok: false, code: 'too-many' });
});
