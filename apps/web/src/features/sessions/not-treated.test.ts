import { firstReason, letterCause, reasonWords, scriptOf } from './not-treated';
import type { Screening } from './screening-queries';

type Summary = Screening['summary'];
const line = (ruleId: string, level: string, more: object = {}) => ({ ruleId, level, urgency: null, cleared: false, reason: `Because of ${ruleId}`, scopeWording: `Say ${ruleId}`, ...more });
const summary = (status: string, lines: readonly object[]): Summary => ({ status, lines }) as unknown as Summary;

const stopped = summary('do-not-treat-refer', [line('dvt', 'do-not-treat-refer', { urgency: 'same-day' }), line('skin', 'modify')]);
const waiting = summary('clearance-needed', [line('cancer', 'clearance-needed'), line('skin', 'modify')]);
const free = summary('modify', [line('skin', 'modify')]);

it('knows why when the screening says so, and leaves the rest to the person', () => {
  expect(firstReason(stopped)).toEqual(['Screening stops treatment']);
  expect(firstReason(waiting)).toEqual(['Clearance is missing']);
  expect(firstReason(free)).toEqual([]);
  expect(firstReason(undefined)).toEqual([]);
});

it('says only what is gravest', () => {
  expect(scriptOf(stopped)).toEqual(['Say dvt']);
  expect(scriptOf(free)).toEqual([]);
  expect(scriptOf(summary('modify', [line('cancer', 'clearance-needed', { cleared: true })]))).toEqual([]);
});

it('starts the letter from what stops the visit', () => {
  expect(letterCause(stopped)).toMatchObject({ ruleId: 'dvt', urgency: 'same-day' });
  expect(letterCause(waiting)).toMatchObject({ ruleId: 'cancer' });
  expect(letterCause(free)).toBeUndefined();
});

it('writes the ticks and the words as one reason', () => {
  expect(reasonWords(['Patient unwell today'], ' Fever since noon ')).toBe('Patient unwell today. Fever since noon');
  expect(reasonWords([], ' ')).toBe('');
});
