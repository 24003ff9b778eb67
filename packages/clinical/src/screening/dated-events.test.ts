import { dayNumber } from './calendar-days.js';
import { agedEvents, eventText, readEvent } from './dated-events.js';
import type { DatedEvent } from './dated-events.js';

const today = dayNumber('2026-03-02') ?? 0;

describe('a dated event', () => {
  it.each<[string, DatedEvent]>([
    ['stroke 2025', { kind: 'stroke', on: '2025', place: null }],
    ['lung-clot 2025-12', { kind: 'lung-clot', on: '2025-12', place: null }],
    ['surgery 2026-01-05 knee-anterior', { kind: 'surgery', on: '2026-01-05', place: 'knee-anterior' }],
    ['surgery 2026-01-05 knee-anterior left', { kind: 'surgery', on: '2026-01-05', place: { region: 'knee-anterior', side: 'left' } }],
    ['steroid-injection 2026-01-05 heel right', { kind: 'steroid-injection', on: '2026-01-05', place: { region: 'heel', side: 'right' } }],
  ])('%s is read and written back', (text, event) => {
    expect(readEvent(text)).toEqual(event);
    expect(eventText(event)).toBe(text);
  });

  it.each([
    '', 'stroke', 'fall 2025-12', 'stroke 2025-13', 'stroke yesterday', 'surgery 2026-01-05 tail', 'surgery 2026-01-05 heel both',
    'surgery 2026-01-05 heel left twice',
  ])('"%s" is none', (text) => {
    expect(readEvent(text)).toBeUndefined();
  });
});

describe('the age of events', () => {
  it('is exact for a day and a span for a month or a year', () => {
    expect(agedEvents(['stroke 2026-02-28', 'stroke 2026-01', 'stroke 2025'], today).map(({ fewestDays, mostDays }) => [fewestDays, mostDays]))
      .toEqual([[2, 2], [30, 60], [61, 425]]);
  });

  it('is negative for what lies ahead', () => {
    expect(agedEvents(['stroke 2026-03-04'], today).map(({ fewestDays, mostDays }) => [fewestDays, mostDays])).toEqual([[-2, -2]]);
  });

  it('leaves out what cannot be read', () => {
    expect(agedEvents(['nonsense', 3, 'stroke 2026-03-01'], today)).toHaveLength(1);
    expect(agedEvents('stroke 2026-03-01', today)).toEqual([]);
    expect(agedEvents(undefined, today)).toEqual([]);
  });
});
