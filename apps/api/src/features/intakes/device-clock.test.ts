import { deviceClock } from './device-clock.js';

const NOW = new Date('2026-03-14T12:00:00Z');
const ASKED = new Date('2026-03-10T12:00:00Z');

describe('a device\'s clock', () => {
  it.each([
    ['right', '2026-03-14T12:00:00Z', '2026-03-14T11:59:00Z', '2026-03-14T11:59:00.000Z', undefined],
    ['a year behind', '2025-03-14T12:00:00Z', '2025-03-14T11:50:00Z', '2026-03-14T11:50:00.000Z', 'device clock behind by 525600 minutes'],
    ['two hours ahead', '2026-03-14T14:00:00Z', '2026-03-14T13:00:00Z', '2026-03-14T11:00:00.000Z', 'device clock ahead by 120 minutes'],
    ['not told, and ahead', undefined, '2031-01-01T00:00:00Z', '2026-03-14T12:00:00.000Z', undefined],
    ['not told, and years behind', undefined, '1970-01-01T00:00:00Z', '2026-03-09T12:00:00.000Z', undefined],
    ['not told, and not a time', undefined, 'yesterday', '2026-03-14T12:00:00.000Z', undefined],
  ])('that is %s gives the server\'s time', (_name, sentAt, answeredAt, expected, note) => {
    const clock = deviceClock(sentAt, NOW);
    expect(clock.serverTime(answeredAt, ASKED).toISOString()).toBe(expected);
    expect(clock.note).toBe(note);
  });
});
