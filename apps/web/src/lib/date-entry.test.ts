import { numericOrderOf, readDate, type NumericOrder, type Precision } from './date-entry';

const read = (text: string, order: NumericOrder = 'day-first', precision: Precision = 'day') =>
  readDate(text, { order, precision, latestYear: 2026 });

describe('a typed date', () => {
  it.each([
    ['2026-02-03', '2026-02-03'], [' 3.2.2026 ', '2026-02-03'], ['03. 02. 2026', '2026-02-03'], ['3/2/26', '2026-02-03'], ['3-2-2026', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'], ['3. february 2026', '2026-02-03'], ['Feb 3, 2026', '2026-02-03'], ['29.2.2024', '2024-02-29'], ['1.1.51', '1951-01-01'],
  ])('%s is %s', (text, date) => expect(read(text)).toBe(date));

  it.each(['', '30.2.2026', '29.2.2026', '3.2.', '2026-2-3', '3.2/2026', 'Feb 2026', '2026-02', '3 Foo 2026', 'yesterday', '32/13/2026'])('%s is none', (text) => expect(read(text)).toBeUndefined());

  it('with slashes is read as is usual where the browser lives', () => {
    expect(read('3/2/2026', 'month-first')).toBe('2026-03-02');
    expect(read('3.2.2026', 'month-first')).toBe('2026-02-03');
    expect([numericOrderOf('en-US'), numericOrderOf('en-GB'), numericOrderOf('de-AT')]).toEqual(['month-first', 'day-first', 'day-first']);
  });

  it('that can be meant one way only is read that way', () => {
    expect(read('31/12/2025', 'month-first')).toBe('2025-12-31');
    expect(read('12/31/2025', 'day-first')).toBe('2025-12-31');
  });

  it.each([['2026-02', '2026-02'], ['Feb 2026', '2026-02'], ['2/2026', '2026-02'], ['02.2026', '2026-02'], ['3 Feb 2026', '2026-02-03']])('%s may be a month where that is enough', (text, value) =>
    expect(read(text, 'day-first', 'day-or-month')).toBe(value));

  it.each(['13/2026', '2026-13', 'Foo 2026'])('%s is no month', (text) => expect(read(text, 'day-first', 'day-or-month')).toBeUndefined());
});
