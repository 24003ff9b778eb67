import { addDays, ageOn, daysBetween, formatAge, formatDate, formatDateLong, formatDateSpan, formatElapsed, formatMonth, isPlainDate, relativeDay, todayIn } from './dates';

describe('dates without a time', () => {
  it.each([
    ['2026-02-03', 'Tuesday 3 February 2026'],
    ['2000-02-29', 'Tuesday 29 February 2000'],
    ['1900-01-01', 'Monday 1 January 1900'],
    ['1969-12-31', 'Wednesday 31 December 1969'],
  ])('%s is %s in every time zone', (date, words) => expect(formatDateLong(date)).toBe(words));

  it.each(['2026-02-30', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today'])('refuses %s and shows it as it is', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(formatDate(text)).toBe(text);
  });

  it('shows short dates and months', () => {
    expect(formatDate('2026-02-03')).toBe('3 Feb 2026');
    expect(formatMonth('2026-02')).toBe('Feb 2026');
    expect(formatMonth('2026-13')).toBe('2026-13');
  });

  it('counts days over leap years and changes of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('soon', '2026-03-28')).toBeUndefined();
  });

  it('says how far away a day is', () => {
    const today = '2026-02-10';
    expect(['2026-02-09', '2026-02-10', '2026-02-11', '2026-02-05', '2026-03-10', '2025-02-10'].map((date) => relativeDay(date, today)))
      .toEqual(['yesterday', 'today', 'tomorrow', '5 days ago', 'in 4 weeks', '12 months ago']);
  });
});

describe('age', () => {
  it.each([
    ['1980-02-10', '2026-02-09', 45],
    ['1980-02-10', '2026-02-10', 46],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ])('born %s, on %s: %i', (birth, day, years) => expect(ageOn(birth, day)).toBe(years));

  it('is told in months for the first two years', () => {
    expect(formatAge('2025-12-11', '2026-02-10')).toBe('1 month');
    expect(formatAge('2024-03-01', '2026-02-10')).toBe('23 months');
    expect(formatAge('2024-02-10', '2026-02-10')).toBe('2 years');
    expect(formatAge('unknown', '2026-02-10')).toBe('');
  });
});

describe('instants', () => {
  it('belong to the day it is at the clinic', () => {
    const late = new Date('2026-02-03T23:30:00Z');
    expect(todayIn('Europe/Ljubljana', late)).toBe('2026-02-04');
    expect(todayIn('America/Toronto', late)).toBe('2026-02-03');
    expect(todayIn('Pacific/Kiritimati', late)).toBe('2026-02-04');
  });

  it('are told by how long ago they were', () => {
    expect([0, 1_900, 2_000, 59_999, 60_000, 3_599_000, 7_300_000, -500].map(formatElapsed))
      .toEqual(['just now', 'just now', '2 s ago', '59 s ago', '1 min ago', '59 min ago', '2 h ago', 'just now']);
  });
});

test.each([
  ['2026-02-03', '2026-02-09', '3 to 9 Feb 2026'],
  ['2026-03-30', '2026-04-05', '30 Mar to 5 Apr 2026'],
  ['2026-12-28', '2027-01-03', '28 Dec 2026 to 3 Jan 2027'],
])('%s and %s are %s', (from, until, words) => expect(formatDateSpan(from, until)).toBe(words));
