import { describe, expect, it } from '@jest/globals';
import { clockText, instantAt, minuteOf, wallOf } from './clock';

const toronto = 'America/Toronto';
const at = (day: string, time: string): string => instantAt({ day, minute: minuteOf(time) ?? -1 }, toronto);

describe('the wall clock of a clinic', () => {
  it('gives the instant on ordinary days, and back', () => {
    expect(at('2026-11-23', '09:30')).toBe('2026-11-23T14:30:00.000Z');
    expect(wallOf('2026-11-23T14:30:00Z', toronto)).toEqual({ day: '2026-11-23', minute: 570 });
    expect(instantAt({ day: '2026-07-01', minute: 0 }, 'Pacific/Auckland')).toBe('2026-06-30T12:00:00.000Z');
  });

  it('takes the first of the hour that comes twice', () => {
    expect(at('2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-11-01', '02:30')).toBe('2026-11-01T07:30:00.000Z');
    expect(wallOf('2026-11-01T06:30:00Z', toronto)).toEqual({ day: '2026-11-01', minute: 90 });
  });

  it('goes on to the next time that exists where an hour is skipped', () => {
    expect(at('2026-03-08', '02:30')).toBe('2026-03-08T07:30:00.000Z');
    expect(at('2026-03-08', '03:00')).toBe('2026-03-08T07:00:00.000Z');
    expect(at('2026-03-08', '01:59')).toBe('2026-03-08T06:59:00.000Z');
  });

  it('is right all over the year in zones with odd offsets', () => {
    for (const zone of ['Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC']) {
      for (let day = 0; day < 365; day += 9) {
        const wall = { day: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), minute: 9 * 60 + 15 };
        expect(wallOf(instantAt(wall, zone), zone)).toEqual(wall);
      }
    }
  });
});

it('is read and written as people do', () => {
  expect([clockText(0), clockText(545)]).toEqual(['00:00', '09:05']);
  expect([minuteOf('9:05'), minuteOf('24:00'), minuteOf('')]).toEqual([545, undefined, undefined]);
});
