import { boardColumns, inTableOrder } from './board-columns';
import { dueWords, nextStepOf, columnsOf, daysWords, type ReferralRow } from './referral-words';

const row = (part: Partial<ReferralRow>): ReferralRow => ({
  id: 'a', patientId: 'p', patientName: 'Ada Example', direction: 'outbound', status: 'sent', urgency: 'routine', dueOn: '2026-11-30', overdue: false,
  daysInState: 0, ownerId: 'o', ownerName: 'Owner', toName: 'Dr. X', version: 1, nextSteps: [], ...part,
});

const rows = [
  row({ id: 'soon', dueOn: '2026-11-22' }),
  row({ id: 'late', dueOn: '2026-11-20', overdue: true }),
  row({ id: 'later', dueOn: '2026-12-22' }),
  row({ id: 'draft', status: 'draft', dueOn: '2026-11-01', overdue: true }),
];

describe('the board', () => {
  it('has every column of the direction in the order of the loop, empty ones too', () => {
    expect(boardColumns('outbound', rows).map(({ status }) => status)).toEqual(['draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on']);
    expect(boardColumns('inbound', rows).every((column) => column.rows.length === 0)).toBe(true);
  });

  it('puts late ones first in each column and counts them', () => {
    const sent = boardColumns('outbound', rows).find(({ status }) => status === 'sent');
    expect(sent?.rows.map(({ id }) => id)).toEqual(['late', 'soon', 'later']);
    expect(sent?.overdue).toBe(1);
  });

  it('keeps the same order in the table', () => expect(inTableOrder(rows).map(({ id }) => id)).toEqual(['draft', 'late', 'soon', 'later']));
});

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
