import { countsOf } from './referral-counts';

const count = { overdue: 1, escalated: 0, upTo2Days: 1, upTo7Days: 0, upTo14Days: 2, over14Days: 0 };
const all = [
  { ...count, direction: 'outbound' as const, status: 'sent' as const, count: 3 },
  { ...count, direction: 'outbound' as const, status: 'draft' as const, count: 3 },
  { ...count, direction: 'inbound' as const, status: 'received' as const, count: 3 },
];

it('adds the states of one direction', () => expect(countsOf(all, 'outbound')).toEqual({ count: 6, overdue: 2, escalated: 0, upTo2Days: 2, upTo7Days: 0, upTo14Days: 4, over14Days: 0 }));
it('gives one state alone', () => expect(countsOf(all, 'inbound', 'received')).toMatchObject({ count: 3, upTo14Days: 2 }));
it('gives zeros where nothing waits', () => expect(countsOf(all, 'outbound', 'replied')).toEqual({ count: 0, overdue: 0, escalated: 0, upTo2Days: 0, upTo7Days: 0, upTo14Days: 0, over14Days: 0 }));
