import { DIRECTIONS, isLegalMove, nextSteps, REFERRAL_MOVES, REFERRAL_STATUSES, REFERRAL_STEPS } from './referral-states.js';

test.each(DIRECTIONS)('%s: every state but closed can be left, and every loop can be closed from anywhere', (direction) => {
  const states = REFERRAL_STATUSES.filter((status) => REFERRAL_STEPS.some((step) => REFERRAL_MOVES[step].from[direction].includes(status)));
  for (const status of states) {
    expect(nextSteps(direction, status)).toContain('close');
    expect(isLegalMove(direction, status, 'closed')).toBe(true);
  }
  expect(nextSteps(direction, 'closed')).toEqual([]);
});

test('no step leads back to the beginning', () => {
  expect(REFERRAL_STEPS.filter((step) => ['draft', 'received'].includes(REFERRAL_MOVES[step].to))).toEqual([]);
});
