import { describe, expect, it } from '@jest/globals';
import { beyondLimit } from './booking-limit.js';

const payer = { episodeId: null, source: 'payer', status: 'active', visits: 4, fromOn: '2026-03-01', untilOn: '2026-03-31', used: 2, booked: 1 } as const;
const visit = { episodeId: null, day: '2026-03-10', countedOn: null };

describe('a visit beyond what is authorised', () => {
  it('is one after the last, used and booked together', () => {
    expect(beyondLimit([payer], visit)).toEqual([]);
    expect(beyondLimit([{ ...payer, booked: 2 }], visit)).toEqual(['4 visits authorised by the payer: all used or booked.']);
    expect(beyondLimit([{ ...payer, visits: 1, used: 1, booked: 0 }], visit)).toEqual(['1 visit authorised by the payer: all used or booked.']);
  });

  it('is not the visit itself, moved inside the period', () => {
    expect(beyondLimit([{ ...payer, booked: 2 }], { ...visit, countedOn: '2026-03-09' })).toEqual([]);
    expect(beyondLimit([{ ...payer, booked: 2 }], { ...visit, countedOn: '2026-02-27' })).toHaveLength(1);
  });

  it('is one after the end or before the beginning; both ends belong to the period', () => {
    expect(beyondLimit([payer], { ...visit, day: '2026-03-31' })).toEqual([]);
    expect(beyondLimit([payer], { ...visit, day: '2026-04-01' })).toEqual(['What the payer authorised ends on 2026-03-31.']);
    expect(beyondLimit([payer], { ...visit, day: '2026-02-28' })).toEqual(['What the payer authorised begins on 2026-03-01.']);
    expect(beyondLimit([payer, { ...payer, fromOn: '2026-04-01', untilOn: null, used: 0, booked: 0 }], { ...visit, day: '2026-04-01' })).toEqual([]);
  });

  it('is asked of each source, and of this episode only', () => {
    const referral = { ...payer, source: 'referral', visits: 0, used: 0, booked: 0 } as const;
    expect(beyondLimit([payer, referral], visit)).toEqual(['0 visits authorised by the referral: all used or booked.']);
    expect(beyondLimit([{ ...referral, episodeId: 'one' }], { ...visit, episodeId: 'another' })).toEqual([]);
    expect(beyondLimit([{ ...referral, status: 'closed' }], visit)).toEqual([]);
    expect(beyondLimit([], visit)).toEqual([]);
  });
});
