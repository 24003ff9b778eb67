/// <reference types="jest" />
import type { Stroke } from '@legwork/body-map';
import type { PainArea } from '@legwork/clinical';
import { cutStrokes, middleOf, underEraser } from './cut-strokes';
import { newArea } from './pain-areas';
import { addPainted, namedBy, removeRubbedOut } from './painted-areas';
import type { Place } from './places';

const line: Stroke = { view: 'front', quality: 'aching', width: 10, points: [0, 0, 50, 100, 0, 50] };
const calf: Place = { region: 'calf', side: 'left' };
const shin: Place = { region: 'shin', side: 'left' };

test('an eraser in the middle leaves two strokes, neither of which it touched', () => {
  const left = cutStrokes([line], 'front', underEraser([50, -20, 50, 50, 20, 50], 10), 4);
  expect(left).toHaveLength(2);
  const reach = 10 + line.width * 0.35;
  for (const stroke of left) for (let at = 0; at < stroke.points.length; at += 3) expect(Math.abs((stroke.points[at] ?? 50) - 50)).toBeGreaterThanOrEqual(reach - 1);
  expect(left.map(({ quality, width }) => [quality, width])).toEqual([['aching', 10], ['aching', 10]]);
});

test('an eraser beside a stroke, or on another view, leaves the very same list', () => {
  const strokes = [line];
  expect(cutStrokes(strokes, 'front', underEraser([50, 40, 50], 10), 4)).toBe(strokes);
  expect(cutStrokes(strokes, 'back', underEraser([50, 0, 50], 10), 4)).toBe(strokes);
});

test('an eraser over all of it leaves nothing', () => {
  expect(cutStrokes([line], 'front', underEraser([-10, 0, 50, 110, 0, 50], 10), 4)).toEqual([]);
});

test('the middle of a stroke is one of its points', () => {
  expect(middleOf({ ...line, points: [0, 0, 50, 10, 5, 50, 20, 9, 50] })).toEqual([10, 5]);
});

test('a place is named by eight hundredths of it, not by less', () => {
  const coverage = [{ region: 'calf', side: 'left', view: 'back', share: 0.08 }, { region: 'shin', side: 'left', view: 'front', share: 0.079 }] as const;
  expect(namedBy(coverage)).toEqual([calf]);
});

test('paint adds its quality to a place and leaves what was said of it', () => {
  const told: PainArea = { ...newArea(calf), qualities: ['sharp'], intensity0To10: 0 };
  const areas = addPainted([told], [calf, shin], 'aching');
  expect(areas).toEqual([{ ...told, qualities: ['sharp', 'aching'] }, { ...newArea(shin), qualities: ['aching'] }]);
  expect(addPainted(areas, [calf], 'aching')).toBe(areas);
});

test('a place rubbed out is no area any more; one that was tapped stays', () => {
  const areas = [newArea(calf), newArea(shin)];
  expect(removeRubbedOut(areas, [calf], [])).toEqual([newArea(shin)]);
  expect(removeRubbedOut(areas, [calf], [calf])).toBe(areas);
});
