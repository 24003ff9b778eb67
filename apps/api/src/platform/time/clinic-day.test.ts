import { addDays, dateOfDay, dayIn, dayOf, instantsOfDay, isDay, isTimeZone } from './clinic-day.js';

describe('the day of a clinic', () => {
  it('is that of its time zone, not of the server', () => {
    const instant = new Date('2026-03-14T03:30:00Z');
    expect(dayIn('America/Toronto', instant)).toBe('2026-03-13');
    expect(dayIn('Pacific/Kiritimati', instant)).toBe('2026-03-14');
    expect(dayIn('UTC', instant)).toBe('2026-03-14');
  });

  it('has 23 or 25 hours when the clocks change', () => {
    const hours = (day: string) => { const { from, until } = instantsOfDay(day, 'America/Toronto'); return (until.getTime() - from.getTime()) / 3_600_000; };
    expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-07-01')]).toEqual([23, 25, 24]);
    expect(instantsOfDay('2026-01-15', 'America/Toronto').from.toISOString()).toBe('2026-01-15T05:00:00.000Z');
  });

  it('goes to the database and back unshifted', () => {
    for (const day of ['1900-01-01', '1999-12-31', '2024-02-29', '2026-11-01']) expect(dayOf(dateOfDay(day))).toBe(day);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect([addDays('2026-03-08', 1), addDays('2026-11-01', 365), addDays('2024-02-29', 0)]).toEqual(['2026-03-09', '2027-11-01', '2024-02-29']);
  });

  it('exists or is refused', () => {
    expect(['2026-02-28', '2024-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-2-1', '2026-02-28T00:00', 20260228, null, '0000-01-01', '1899-12-31', '2200-01-01'].some(isDay)).toBe(false);
  });

  it('needs a time zone that exists', () => {
    expect(['America/Toronto', 'Europe/Paris', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['Mars/Olympus', '', 'x'.repeat(100), 5].some(isTimeZone)).toBe(false);
  });
});
