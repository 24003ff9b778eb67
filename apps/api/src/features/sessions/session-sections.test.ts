import fc from 'fast-check';
import { isWorthKeeping, removedLength } from './session-sections.js';

const EMPTY = { subjective: '', objective: '', assessment: '', plan: '' };
const began = new Date('2026-03-01T09:00:00Z');
const after = (seconds: number): Date => new Date(began.getTime() + seconds * 1000);
const moment = (before: string, text: string, seconds = 5, savedBy = 'a') =>
  ({ before: { ...EMPTY, plan: before }, after: { ...EMPTY, plan: text }, lastKeptAt: began, lastKeptBy: 'a', savedBy, now: after(seconds) });

test.each([
  ['typing on', 'Heat, then', 'Heat, then stretch', 5, 'a', false],
  ['a first word', '', 'Heat', 600, 'a', false],
  ['no change', 'Heat', 'Heat', 600, 'b', false],
  ['a minute later', 'Heat', 'Heat.', 61, 'a', true],
  ['another hand', 'Heat', 'Heat.', 5, 'b', true],
  ['less than half taken away', 'Heat, then stretch, then rest', 'Heat, then stretch', 5, 'a', false],
  ['most of it taken away', 'Heat, then stretch, then rest', 'Heat', 5, 'a', true],
  ['other words of the same length', 'Heat, then stretch, then rest', 'Cold; some taping; more water', 5, 'a', true],
  ['a typing slip', 'Heet', 'Cold', 5, 'a', false],
])('%s', (_what, before, text, seconds, savedBy, kept) => {
  expect(isWorthKeeping(moment(before, text, seconds, savedBy))).toBe(kept);
});

test('what is removed never exceeds the old text, and adding anywhere removes nothing', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (head, added, tail) => {
    expect(removedLength(head + tail, head + added + tail)).toBe(0);
    expect(removedLength(head + added + tail, head + tail)).toBeLessThanOrEqual(added.length);
    expect(removedLength(head, tail)).toBeLessThanOrEqual(head.length);
  }));
});
