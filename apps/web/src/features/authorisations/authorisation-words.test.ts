import { expect, it } from '@jest/globals';
import { courseWords, offered, periodWords, subjectWords, usedWords } from './authorisation-words';
import type { Authorisation } from './queries';

const item: Authorisation = {
  id: 'a', patientId: 'p', episodeId: null, referralId: null, source: 'payer', reference: null, visits: 6, fromOn: '2026-03-01', untilOn: '2026-04-30', note: null, status: 'active',
  used: 3, booked: 2, left: 3, daysLeft: 40, isRunningOut: false, words: [], version: 1,
};

it('says how visits stand', () => {
  expect(usedWords(item)).toBe('3 of 6 visits used, 2 booked');
  expect(usedWords({ visits: null, used: 1, booked: 0 })).toBe('1 visit used, 0 booked');
  expect(usedWords({ visits: 0, used: 0, booked: 0 })).toBe('0 of 0 visits used, 0 booked');
  expect(periodWords(item)).toBe('1 Mar 2026 to 30 Apr 2026');
  expect(periodWords({ ...item, untilOn: null })).toBe('from 1 Mar 2026');
});

it('says the course in one line, without what is not known', () => {
  const plan = { planId: 'x', planned: 8, done: 3, booked: 2 };
  expect(courseWords({ plans: [plan], items: [item] })).toBe('8 planned, 3 done, 2 booked, 6 authorised, expires 30 Apr 2026');
  expect(courseWords({ plans: [{ ...plan, planned: null, done: 0 }], items: [{ ...item, status: 'closed' }] })).toBe('0 done, 2 booked');
  expect(courseWords({ plans: [], items: [{ ...item, visits: 0, untilOn: null }] })).toBe('0 authorised');
  expect(courseWords({ plans: [], items: [] })).toBe('');
});

const calf = { id: 'e1', title: 'Left calf strain', openedOn: '2026-02-01', isOpen: true };
const hip = { id: 'e2', title: null, openedOn: '2025-11-03', isOpen: false };
const quist = { id: 'r1', direction: 'inbound' as const, partyName: 'Dr Quist', begunOn: '2026-02-02', isOpen: true };
const ito = { id: 'r2', direction: 'outbound' as const, partyName: 'Dr Ito', begunOn: '2025-11-04', isOpen: false };

it('names the referral and the episode it is about, and nothing where it names none', () => {
  const all = { episodes: [calf, hip], referrals: [quist, ito] };
  expect(subjectWords({ episodeId: 'e1', referralId: 'r1' }, all)).toEqual(['Referral: From Dr Quist, 2 Feb 2026', 'Episode: Left calf strain']);
  expect(subjectWords({ episodeId: 'e2', referralId: 'r2' }, all)).toEqual(['Referral: To Dr Ito, 4 Nov 2025 (closed)', 'Episode opened 3 Nov 2025 (closed)']);
  expect(subjectWords({ episodeId: null, referralId: null }, all)).toEqual([]);
});

it('offers what is open, and what was chosen before', () => {
  expect(offered([calf, hip], null)).toEqual([calf]);
  expect(offered([calf, hip], 'e2')).toEqual([calf, hip]);
});
