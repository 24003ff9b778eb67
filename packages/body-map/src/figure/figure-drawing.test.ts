import { bodyRegions } from '@legwork/clinical';
import { areaOf, isInside, ringsOf } from '../geometry/flatten.js';
import { regionAt } from '../geometry/region-polygons.js';
import { figureDrawing } from './figure-drawing.js';
import { figures, views, type DrawnRegion, type Figure, type View } from './figure.js';

/** Not drawn on their own: umbrellas of drawn regions. */
const umbrellas = ['whole-body', 'upper-body', 'lower-body'];
const table = bodyRegions.filter(({ id }) => !umbrellas.includes(id));
const everyView = figures.flatMap((figure) => views.map((view) => ({ figure, view })));

const find = (figure: Figure, view: View, region: string, side: string): DrawnRegion => {
  const found = figureDrawing(figure, view).regions.find((one) => one.region === region && one.side === side);
  if (found === undefined) throw new Error(`${region} ${side} is not in the view ${view}`);
  return found;
};

test.each(figures)('every region of the table is drawn on the %s figure, on both sides when it has sides', (figure) => {
  const drawn = new Set(views.flatMap((view) => figureDrawing(figure, view).regions.map(({ region, side }) => `${region} ${side}`)));
  const wanted = table.flatMap(({ id, lateral }) => (lateral ? [`${id} left`, `${id} right`] : [`${id} middle`]));
  expect([...drawn].sort()).toEqual(wanted.sort());
});

test.each(everyView)('the anchor of every region lies in that region: $figure, $view', ({ figure, view }) => {
  for (const { region, side, d, at } of figureDrawing(figure, view).regions) {
    expect([region, isInside(ringsOf(d), at[0], at[1])]).toEqual([region, true]);
    expect(regionAt(figure, view, at[0], at[1])).toMatchObject({ region, side });
  }
});

test.each(figures.flatMap((figure) => (['front', 'back', 'soles', 'tops'] as const).map((view) => ({ figure, view }))))(
  'left and right of the $figure figure are mirror images: $view', ({ figure, view }) => {
    const { regions } = figureDrawing(figure, view);
    for (const { region, d, at } of regions.filter(({ side }) => side === 'left')) {
      const twin = find(figure, view, region, 'right');
      expect(twin.at).toEqual([-at[0], at[1]]);
      expect(areaOf(ringsOf(twin.d))).toBeCloseTo(areaOf(ringsOf(d)), 3);
    }
  });

test.each(figures)('the right side of the %s figure is its left side mirrored', (figure) => {
  for (const { region, side, d, at } of figureDrawing(figure, 'left').regions) {
    const twin = find(figure, 'right', region, side === 'left' ? 'right' : side);
    expect(twin.at).toEqual([-at[0], at[1]]);
    expect(areaOf(ringsOf(twin.d))).toBeCloseTo(areaOf(ringsOf(d)), 3);
  }
});

test.each(figures)('the person’s left is on the right of the picture from the front and of the soles, on the left from behind: %s', (figure) => {
  expect(find(figure, 'front', 'knee-anterior', 'left').at[0]).toBeGreaterThan(0);
  expect(find(figure, 'back', 'calf', 'left').at[0]).toBeLessThan(0);
  expect(find(figure, 'soles', 'heel', 'left').at[0]).toBeGreaterThan(0);
  expect(find(figure, 'tops', 'foot-dorsal', 'left').at[0]).toBeLessThan(0);
});

test('beside the figure there is no region', () => {
  expect(regionAt('female', 'front', 0, 1400)).toBeUndefined();
  expect(regionAt('male', 'back', 430, 20)).toBeUndefined();
});

test('both figures have the same places in the same views', () => {
  for (const view of views) {
    const places = (figure: Figure): string[] => figureDrawing(figure, view).regions.map(({ region, side }) => `${region} ${side}`);
    expect(places('male')).toEqual(places('female'));
  }
});
