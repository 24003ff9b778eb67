import { quietUntil } from './quiet-hours.js';

const night = { timeZone: 'America/Toronto', quietFromHour: 21, quietUntilHour: 8 };
const at = (hours: typeof night, instant: string) => quietUntil(hours, new Date(instant))?.toISOString();

describe('quiet hours', () => {
  it.each([
    ['just before they begin', '2026-03-12T00:59:59Z', undefined],
    ['as they begin', '2026-03-12T01:00:00Z', '2026-03-12T12:00:00.000Z'],
    ['after midnight', '2026-03-12T07:30:00Z', '2026-03-12T12:00:00.000Z'],
    ['as they end', '2026-03-12T12:00:00Z', undefined],
    ['by day', '2026-03-12T18:00:00Z', undefined],
  ])('over midnight, %s', (_name, instant, end) => expect(at(night, instant)).toBe(end));

  it('end by the clock on the wall when the clocks change', () => {
    expect(at(night, '2026-03-08T03:00:00Z')).toBe('2026-03-08T12:00:00.000Z');
    expect(at(night, '2026-11-01T02:00:00Z')).toBe('2026-11-01T13:00:00.000Z');
  });

  it('lie within a day where they do not pass midnight', () => {
    const noon = { timeZone: 'UTC', quietFromHour: 12, quietUntilHour: 14 };
    expect(at(noon, '2026-03-12T12:30:00Z')).toBe('2026-03-12T14:00:00.000Z');
    expect(at(noon, '2026-03-12T14:00:00Z')).toBeUndefined();
    expect(at(noon, '2026-03-12T11:59:00Z')).toBeUndefined();
  });

  it('are none where they begin and end at once', () => {
    expect(at({ ...night, quietFromHour: 8 }, '2026-03-12T07:30:00Z')).toBeUndefined();
  });
});
