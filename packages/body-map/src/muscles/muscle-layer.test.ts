import { figureDrawing } from '../figure/figure-drawing.js';
import { figures, views } from '../figure/figure.js';
import { areaOf, ringsOf } from '../geometry/flatten.js';
import { regionPolygons } from '../geometry/region-polygons.js';
import { polygonRows, rowHeight } from '../geometry/rows.js';
import { muscleLayer } from './muscle-layer.js';
import { muscleGroups, type MuscleGroup } from './muscle.js';

const seen = figures.flatMap((figure) => (['front', 'back'] as const).map((view) => ({ figure, view })));

test.each(seen)('muscles lie under the skin: $figure, $view', ({ figure, view }) => {
  const body = polygonRows(figureDrawing(figure, view).outline.flatMap(ringsOf));
  const off = muscleLayer(figure, view).flatMap(({ d }) => ringsOf(d)).flat().filter(([x, y]) => {
    const spans = body.get(Math.round(y / rowHeight - 0.5)) ?? [];
    return !spans.some((from, at) => at % 2 === 0 && x > from - 1 && x < (spans[at + 1] ?? from) + 1);
  });
  expect(off).toEqual([]);
});

test.each(figures)('every muscle is seen from somewhere, on both sides: %s', (figure) => {
  const drawn = new Set(views.flatMap((view) => muscleLayer(figure, view)).map(({ muscle, side }) => `${muscle} ${side}`));
  expect([...drawn].sort()).toEqual(muscleGroups.flatMap((muscle) => [`${muscle} left`, `${muscle} right`]).sort());
});

const middleOf = (d: string): readonly [number, number] => {
  const points = ringsOf(d).flat();
  return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
};

const expected: readonly (readonly [MuscleGroup, 'front' | 'back', readonly string[]])[] = [
  ['quadriceps', 'front', ['thigh-anterior', 'thigh-lateral', 'thigh-medial']],
  ['gluteals', 'back', ['buttock']],
  ['hamstrings', 'back', ['thigh-posterior']],
  ['calf', 'back', ['calf']],
  ['low-back', 'back', ['low-back', 'thoracic']],
];

test.each(figures.flatMap((figure) => expected.map(([muscle, view, regions]) => ({ figure, muscle, view, regions }))))(
  'the $muscle of the $figure figure lies where its region is', ({ figure, muscle, view, regions }) => {
    for (const { side, d } of muscleLayer(figure, view).filter((one) => one.muscle === muscle)) {
      const [x, y] = middleOf(d);
      const under = regionPolygons(figure, view).find(({ rings }) => polygonRows(rings).get(Math.round(y / rowHeight - 0.5))?.some((from, at, spans) => at % 2 === 0 && x > from && x < (spans[at + 1] ?? from)));
      expect(regions).toContain(under?.region);
      expect(under?.side === 'middle' || under?.side === side).toBe(true);
      expect(areaOf(ringsOf(d))).toBeGreaterThan(2_000);
    }
  });

test('from the side and on the feet no muscles are drawn', () => {
  expect(muscleLayer('female', 'left')).toEqual([]);
  expect(muscleLayer('male', 'soles')).toEqual([]);
});
