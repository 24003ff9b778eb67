import { expect, it } from '@jest/globals';
import { visitsLeftOf } from './visits-left.js';

const visits = { authorised: 6, authorisedUsed: 3, authorisedUntil: '2026-04-30', booked: 2 };
const today = '2026-03-14';

it('runs out at two visits or seven days', () => {
  expect(visitsLeftOf(visits, today)).toMatchObject({ visitsLeft: 3, daysLeft: 47, isRunningOut: false, words: ['3 authorised visits left', 'The authorisation ends in 47 days'] });
  expect(visitsLeftOf({ ...visits, authorisedUsed: 4 }, today)).toMatchObject({ visitsLeft: 2, isRunningOut: true });
  expect(visitsLeftOf(visits, '2026-04-22').isRunningOut).toBe(false);
  expect(visitsLeftOf(visits, '2026-04-23').isRunningOut).toBe(true);
});

it('says what is used up, over, or not covered', () => {
  const words = (change: Partial<typeof visits>, on = today) => visitsLeftOf({ ...visits, ...change }, on).words;
  expect(words({ booked: 4 })).toContain('1 booked visit not covered');
  expect(words({ authorisedUsed: 6 })[0]).toBe('Every authorised visit is used');
  expect(words({ authorisedUsed: 7 })[0]).toBe('1 visit more than authorised');
  expect(words({}, '2026-04-30').at(-1)).toBe('The authorisation ends today');
  expect(words({}, '2026-05-02').at(-1)).toBe('The authorisation ended 2 days ago');
});

it('limits nothing that was not set', () => {
  expect(visitsLeftOf({ ...visits, authorised: null, authorisedUntil: null }, today)).toEqual({ visitsLeft: null, daysLeft: null, isRunningOut: false, words: [] });
});
