import { dueWords, nextStepOf, columnsOf, daysWords } from './referral-words';

describe('words', () => {
  it.each([['2026-11-21', 'due today'], ['2026-11-22', 'due tomorrow'], ['2026-11-20', '1 day late'], ['2026-11-10', '11 days late']])('%s is %s', (dueOn, words) => {
    expect(dueWords(dueOn, '2026-11-21')).toBe(words);
  });

  it('count the days of a state', () => expect([0, 1, 12].map(daysWords)).toEqual(['since today', 'for 1 day', 'for 12 days']));

  it('name a next step for every open state and none for a closed one', () => {
    expect([...columnsOf.outbound, ...columnsOf.inbound].map(nextStepOf)).not.toContain(undefined);
    expect(nextStepOf('closed')).toBeUndefined();
  });
});
