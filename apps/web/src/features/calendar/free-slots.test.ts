import { expect, it } from '@jest/globals';
import { freeSlots } from './free-slots';

const hours = { from: 480, until: 600 };
const seen = (...taken: { from: number; until: number }[]) => freeSlots(hours, taken).map(({ from, until, row }) => [row, from, until]);

it('offers each half hour', () => {
  expect(seen()).toEqual([[0, 480, 510], [1, 510, 540], [2, 540, 570], [3, 570, 600]]);
});

it('leaves out what is taken, and what is too short to begin in', () => {
  expect(seen({ from: 480, until: 540 })).toEqual([[2, 540, 570], [3, 570, 600]]);
  expect(seen({ from: 480, until: 495 })[0]).toEqual([0, 495, 510]);
  expect(seen({ from: 490, until: 510 })[0]).toEqual([1, 510, 540]);
  expect(seen({ from: 495, until: 525 }).slice(0, 2)).toEqual([[0, 480, 495], [1, 525, 540]]);
});
