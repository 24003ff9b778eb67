import { describe, expect, it } from '@jest/globals';
import { bornWords, commaBorn, printedDay, printedInstant } from './printed-days.js';

describe('on paper', () => {
  it.each([
    ['en', 'March 14, 1986', 'born March 14, 1986', 'birth date not recorded'],
    ['fr', '14 mars 1986', 'né(e) le 14 mars 1986', 'date de naissance non inscrite'],
  ] as const)('%s: the month is a word', (language, day, born, unknown) => {
    expect([printedDay('1986-03-14', language), bornWords('1986-03-14', language), bornWords(null, language)]).toEqual([day, born, unknown]);
  });

  it('a day is the same everywhere, an instant is the clinic’s', () => {
    expect(printedDay('2026-01-01')).toBe('January 1, 2026');
    expect([printedInstant('2026-01-01T03:30:00Z', 'America/Toronto'), printedInstant('2026-01-01T03:30:00Z', 'Europe/Paris', 'fr')])
      .toEqual([expect.stringContaining('December 31, 2025'), expect.stringContaining('1 janvier 2026')]);
  });

  it('a sentence says nothing of a birth date that is not known', () => {
    expect([commaBorn('1986-03-14'), commaBorn(null)]).toEqual([', born March 14, 1986', '']);
  });
});
