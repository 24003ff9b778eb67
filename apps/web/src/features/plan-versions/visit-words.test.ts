import { expect, test } from '@jest/globals';
import { visitShares, visitsSentence } from './visit-words';

const visits = { planned: 8, done: 3, booked: 2, authorised: 6, authorisedUsed: 3, authorisedUntil: null, reviewEveryVisits: null, isRunningOut: false, words: [] };

test('visits are counted in one sentence', () => {
  expect(visitsSentence(visits)).toBe('3 of 8 visits done, 2 booked, 6 authorised');
  expect(visitsSentence({ ...visits, planned: null, done: 1, booked: 0, authorised: null })).toBe('1 visit done, 0 booked');
  expect(visitsSentence({ ...visits, authorised: 0 })).toContain('0 authorised');
});

test('the bar is as long as the largest count', () => {
  expect(visitShares(visits)).toEqual({ done: 3 / 8, booked: 2 / 8, authorised: 6 / 8 });
  expect(visitShares({ ...visits, planned: 2, done: 4, booked: 1, authorised: null })).toEqual({ done: 4 / 5, booked: 1 / 5, authorised: null });
  expect(visitShares({ ...visits, planned: null, done: 0, booked: 0, authorised: 0 })).toEqual({ done: 0, booked: 0, authorised: 0 });
});
