// How many wait where, and for how long, out of the counts of all open states.
import type { Schema } from '../../lib/api';
import type { Direction, ReferralStatus } from './referral-words';

type Count = Schema['ReferralCount'];
export type CountsByAge = Pick<Count, 'upTo2Days' | 'upTo7Days' | 'upTo14Days' | 'over14Days'>;
export type Counts = CountsByAge & Pick<Count, 'count' | 'overdue' | 'escalated'>;

/** Days in the present state; `read` is read out. */
export const ages: readonly { readonly key: keyof CountsByAge; readonly words: string; readonly read: string }[] = [
  { key: 'upTo2Days', words: 'for 0–2 days', read: 'for up to 2 days' },
  { key: 'upTo7Days', words: 'for 3–7 days', read: 'for 3 to 7 days' },
  { key: 'upTo14Days', words: 'for 8–14 days', read: 'for 8 to 14 days' },
  { key: 'over14Days', words: 'for over 14 days', read: 'for more than 14 days' },
];

const nothing: Counts = { count: 0, overdue: 0, escalated: 0, upTo2Days: 0, upTo7Days: 0, upTo14Days: 0, over14Days: 0 };

const add = (one: Counts, other: Counts): Counts => ({
  count: one.count + other.count, overdue: one.overdue + other.overdue, escalated: one.escalated + other.escalated,
  upTo2Days: one.upTo2Days + other.upTo2Days, upTo7Days: one.upTo7Days + other.upTo7Days,
  upTo14Days: one.upTo14Days + other.upTo14Days, over14Days: one.over14Days + other.over14Days,
});

/** All of a direction, or one state of it. */
export const countsOf = (all: readonly Count[], direction: Direction, status?: ReferralStatus): Counts =>
  all.filter((one) => one.direction === direction && (status === undefined || one.status === status)).reduce(add, nothing);
