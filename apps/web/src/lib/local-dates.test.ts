import { readDate, monthsIn } from './date-entry';
import { localDates } from './local-dates';

const read = (typed: string, locale: string) => readDate(typed, { order: 'day-first', precision: 'day-or-month', latestYear: 2026, months: monthsIn(locale) });

test('dates are written in the words of the language, on the day they are', () => {
  const french = localDates('fr-CA');
  expect(french.long('2026-02-03')).toBe('mardi 3 février 2026');
  expect(french.month('2026-08')).toBe('août 2026');
  expect(localDates('en-CA').long('1991-12-31')).toBe('Tuesday, December 31, 1991');
});

test('what is no date is shown as it is', () => {
  expect(localDates('fr-CA').short('2026-02-30')).toBe('2026-02-30');
  expect(localDates('fr-CA').month('2026')).toBe('2026');
});

test.each([
  ['3 février 2026', '2026-02-03'], ['3 fevrier 2026', '2026-02-03'], ['3 févr. 2026', '2026-02-03'], ['1er août 2025', '2025-08-01'], ['14 juil. 2025', '2025-07-14'],
  ['2 juin 2025', '2025-06-02'], ['décembre 2025', '2025-12'], ['3/2/2026', '2026-02-03'], ['2026-02-03', '2026-02-03'],
])('%s is read in French', (typed, date) => expect(read(typed, 'fr')).toBe(date));

test('a month that could be two is none', () => expect(read('2 jui 2025', 'fr')).toBeUndefined());
