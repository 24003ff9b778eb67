import type { BodyDrawing, Stroke } from './body-drawing.js';
import { compareDrawings } from './compare-drawings.js';

const line = (view: Stroke['view'], x: number, from: number, to: number, width = 20): Stroke => ({
  view, quality: 'aching', width, points: [x, from, 50, x, to, 50],
});

const drawing = (...strokes: Stroke[]): BodyDrawing => ({ figure: 'male', strokes, paths: [] });

const calf = line('back', 100, 1440, 1500);
const knee = line('front', 108, 1290, 1330);

test('the same drawing twice has not changed', () => {
  const { whole, regions } = compareDrawings(drawing(calf, knee), drawing(calf, knee));
  expect(whole.changePercent).toBe(0);
  expect(regions.map(({ state, changePercent }) => [state, changePercent])).toEqual([['stayed', 0], ['stayed', 0]]);
});

test('pain that came and pain that went are named', () => {
  const { regions } = compareDrawings(drawing(calf), drawing(knee));
  expect(regions).toEqual(expect.arrayContaining([
    expect.objectContaining({ region: 'calf', side: 'right', state: 'disappeared', after: 0, changePercent: -100 }),
    expect.objectContaining({ region: 'knee-anterior', side: 'left', state: 'appeared', before: 0, changePercent: null }),
  ]));
});

test('half the line is half the area, without its round ends', () => {
  const { whole } = compareDrawings(drawing(line('back', 100, 1420, 1520)), drawing(line('back', 100, 1420, 1470)));
  const ends = Math.PI * 100;
  expect(whole.changePercent).toBeCloseTo(((50 * 20 + ends) / (100 * 20 + ends) - 1) * 100, 0);
});

test('from nothing there is no percent', () => {
  expect(compareDrawings(drawing(), drawing(calf)).whole).toMatchObject({ before: 0, changePercent: null });
  expect(compareDrawings(drawing(), drawing())).toEqual({ whole: { before: 0, after: 0, changePercent: null }, regions: [] });
});

test('the largest change comes first', () => {
  const { regions } = compareDrawings(drawing(), drawing(line('back', 100, 1420, 1540), line('front', 108, 1300, 1310)));
  expect(regions.map(({ region }) => region)).toEqual(['calf', 'knee-anterior']);
});

test('a foot is compared at the scale of the body', () => {
  const dot: Stroke = { view: 'soles', quality: 'aching', width: 80, points: [242, 960, 50] };
  expect(compareDrawings(drawing(), drawing(dot)).whole.after).toBeCloseTo((Math.PI * 40 * 40) / 16, 0);
});
