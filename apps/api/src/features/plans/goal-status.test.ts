import { goalStatus, type GoalData } from './goal-status.js';

const PAIN: GoalData = { measureId: 'nprs', baseline: 8, target: 2, targetOn: '2026-01-31', startedOn: '2026-01-01', today: '2026-01-16', now: 5 };

test.each<[string, Partial<GoalData>, string]>([
  ['half the way at half the time', {}, 'on-track'],
  ['little progress at half the time', { now: 7 }, 'behind'],
  ['reached', { now: 2 }, 'met'],
  ['passed', { now: 0 }, 'met'],
  ['nothing measured', { now: undefined }, 'no-data'],
  ['no target', { target: null }, 'no-data'],
  ['a target of zero, reached', { target: 0, now: 0 }, 'met'],
  ['the day is over', { today: '2026-02-01', now: 3 }, 'behind'],
  ['the day is over and it is reached', { today: '2026-02-01', now: 1 }, 'met'],
  ['no baseline, better is lower', { baseline: null, now: 1 }, 'met'],
  ['no baseline, not there yet', { baseline: null, now: 3 }, 'on-track'],
  ['better is higher', { measureId: 'lefs', baseline: 20, target: 60, now: 62 }, 'met'],
  ['better is higher, no baseline', { measureId: 'lefs', baseline: null, target: 60, now: 20 }, 'on-track'],
  ['no day, some progress', { targetOn: null, now: 7 }, 'on-track'],
  ['no day, worse than at the beginning', { targetOn: null, now: 9 }, 'behind'],
])('%s: %j is %s', (_what, change, status) => {
  expect(goalStatus({ ...PAIN, ...change })).toBe(status);
});
