/// <reference types="jest" />
import { addArea, changeArea, findArea, removeArea, toggleTarget } from './pain-areas';
import { covers, placeName, togglePlace, type Place } from './places';

const leftCalf: Place = { region: 'calf', side: 'left' };
const rightCalf: Place = { region: 'calf', side: 'right' };
const bothCalves: Place = { region: 'calf', side: 'both' };
const tummy: Place = { region: 'abdomen', side: null };

test('places have names a patient understands', () => {
  expect([leftCalf, bothCalves, tummy].map(placeName)).toEqual(['Left calf', 'Calf, both sides', 'Tummy']);
});

test('both sides cover each side, one side does not cover the other', () => {
  expect(covers(bothCalves, leftCalf)).toBe(true);
  expect(covers(leftCalf, rightCalf)).toBe(false);
  expect(covers(tummy, tummy)).toBe(true);
});

test('a place never stands beside "both sides" of itself', () => {
  expect(togglePlace([leftCalf, tummy], bothCalves)).toEqual([tummy, bothCalves]);
  expect(togglePlace([bothCalves], leftCalf)).toEqual([rightCalf]);
  expect(togglePlace([leftCalf], leftCalf)).toEqual([]);
});

test('a drawing changes one area at a time and leaves the old list alone', () => {
  const one = addArea([], leftCalf);
  const rated = changeArea(one, leftCalf, { intensity0To10: 0 });
  expect(findArea(one, leftCalf)?.intensity0To10).toBeNull();
  expect(findArea(rated, leftCalf)?.intensity0To10).toBe(0);
  expect(addArea(rated, leftCalf)).toEqual(rated);
  expect(removeArea(rated, leftCalf)).toEqual([]);
});

test('pain travels to other places only, and each target once', () => {
  const one = addArea([], leftCalf);
  expect(toggleTarget(one, leftCalf, leftCalf)).toEqual(one);
  const travelling = toggleTarget(one, leftCalf, tummy);
  expect(findArea(travelling, leftCalf)?.travelsTo).toEqual([tummy]);
  expect(findArea(toggleTarget(travelling, leftCalf, tummy), leftCalf)?.travelsTo).toEqual([]);
});
