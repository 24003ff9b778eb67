/// <reference types="jest" />
import { figures } from '@legwork/body-map';
import { bodyRegions, mapMessagesEn } from '@legwork/clinical';
import { bodyViews, placedView, viewsShowing } from './figure-views';
import { nextRegion } from './next-region';
import { regionTree } from './region-tree';

/** Not drawn on their own: umbrellas of drawn regions. */
const umbrellas = ['whole-body', 'upper-body', 'lower-body'];
const drawn = bodyRegions.filter(({ id }) => !umbrellas.includes(id));

describe.each(figures)('the %s figure', (figure) => {
  test('shows every region somewhere, and both its sides when it has sides', () => {
    const unseen = drawn.flatMap(({ id, lateral }) => {
      const places = lateral ? [{ region: id, side: 'left' as const }, { region: id, side: 'right' as const }] : [{ region: id, side: null }];
      return places.filter((place) => viewsShowing(figure, place).length === 0);
    });
    expect(unseen).toEqual([]);
  });

  test('names each place of a view once', () => {
    for (const view of bodyViews) {
      const names = placedView(figure, view).regions.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('lets arrow keys reach every place of every view', () => {
    for (const view of bodyViews) {
      const { regions } = placedView(figure, view);
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

  test('has the same places in its tree as in its pictures', () => {
    const tree = regionTree(figure, mapMessagesEn);
    for (const view of bodyViews) {
      const leaves = tree.filter(({ id, place }) => place !== undefined && id.startsWith(`${view}/`)).map(({ place }) => `${place?.region} ${place?.side}`);
      expect(leaves.sort()).toEqual(placedView(figure, view).regions.map(({ region, side }) => `${region} ${side}`).sort());
    }
  });
});
