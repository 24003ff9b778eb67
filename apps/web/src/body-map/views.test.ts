/// <reference types="jest" />
import { bodyRegions } from '@legwork/clinical';
import { nextRegion } from './next-region';
import { bodyViews, placedViews, viewsShowing } from './views';

/** Not drawn on their own: umbrellas of drawn regions. */
const umbrellas = ['whole-body', 'upper-body', 'lower-body'];
const drawn = bodyRegions.filter(({ id }) => !umbrellas.includes(id));

test('every region is drawn somewhere, and both its sides when it has sides', () => {
  const unseen = drawn.flatMap(({ id, lateral }) => {
    const places = lateral ? [{ region: id, side: 'left' as const }, { region: id, side: 'right' as const }] : [{ region: id, side: null }];
    return places.filter((place) => viewsShowing(place).length === 0);
  });
  expect(unseen).toEqual([]);
});

test('regions have a side exactly when the table gives them one', () => {
  const sides = new Map(bodyRegions.map(({ id, lateral }) => [id, lateral]));
  const wrong = bodyViews.flatMap((view) => placedViews[view].regions.filter(({ region, side }) => (side !== null) !== sides.get(region)));
  expect(wrong).toEqual([]);
});

test('the person’s left is on the right of the picture from the front, on the left from behind', () => {
  const middle = placedViews.front.drawing.width / 2;
  const at = (view: 'front' | 'back', key: string): number => placedViews[view].regions.find((region) => region.key === key)?.at[0] ?? Number.NaN;
  expect(at('front', 'knee-anterior:left')).toBeGreaterThan(middle);
  expect(at('front', 'knee-anterior:right')).toBeLessThan(middle);
  expect(at('back', 'calf:left')).toBeLessThan(middle);
  expect(at('back', 'calf:right')).toBeGreaterThan(middle);
});

test('side views show one side, the feet show both', () => {
  expect(new Set(placedViews.left.regions.map(({ side }) => side))).toEqual(new Set([null, 'left']));
  expect(new Set(placedViews.right.regions.map(({ side }) => side))).toEqual(new Set([null, 'right']));
  expect(placedViews.feet.regions.map(({ key }) => key).sort()).toEqual(
    ['ankle', 'foot-dorsal', 'foot-plantar', 'forefoot', 'heel'].flatMap((region) => [`${region}:left`, `${region}:right`]));
});

test('each place of a view is named once', () => {
  for (const view of bodyViews) {
    const names = placedViews[view].regions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('arrow keys reach every place of every view', () => {
  for (const view of bodyViews) {
    const { regions } = placedViews[view];
    const reached = new Set(regions.slice(0, 1));
    for (const region of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = nextRegion(regions, region, key);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(regions.filter((region) => !reached.has(region)).map(({ name }) => name)).toEqual([]);
  }
});
