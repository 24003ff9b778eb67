import fc from 'fast-check';
import { facts } from '../knowledge/facts.js';
import { historyPatterns } from './history-patterns.js';
import { suggestFromHistory } from './index.js';
import { historyEntries } from './testing/entries.js';

const signed = (text: string): string[] => suggestFromHistory(text).suggestions.map(({ factId, denied }) => `${denied ? '-' : '+'}${factId}`);

describe('the written list of histories', () => {
  it('has at least 100 entries, and is suggested from rightly', () => {
    const judged = historyEntries.map(({ text, expected }) => {
      const found = signed(text);
      return { text, expected, found, right: found.filter((fact) => expected.some((wanted) => wanted === fact)).length };
    });
    const sum = (count: (one: (typeof judged)[number]) => number): number => judged.reduce((total, one) => total + count(one), 0);
    const right = sum((one) => one.right);
    const precision = (100 * right) / sum((one) => one.found.length);
    const recall = (100 * right) / sum((one) => one.expected.length);
    const wrong = judged.filter((one) => one.right < one.found.length || one.right < one.expected.length);
    process.stderr.write(`${[
      `Health history: ${historyEntries.length} entries, precision ${precision.toFixed(1)} %, recall ${recall.toFixed(1)} %`,
      ...wrong.map(({ text, expected, found }) => `  ${text} | expected ${expected.join(' ') || '-'} | ${found.join(' ') || '-'}`),
    ].join('\n')}\n`);
    expect(historyEntries.length).toBeGreaterThanOrEqual(100);
    expect(precision).toBeGreaterThanOrEqual(95);
    expect(recall).toBeGreaterThanOrEqual(95);
  });
});

describe('a suggestion', () => {
  it('shows the words as written, their place, year, side and question', () => {
    const text = 'Asthma. Had a DVT in my LEFT leg in 2019';
    const [found] = suggestFromHistory(text).suggestions;
    expect(found).toMatchObject({ factId: 'hx.dvt', proposed: true, denied: false, doubtful: false, year: 2019, side: 'left', ask: expect.stringMatching(/\?$/) });
    expect(text.slice(found?.start, found?.end)).toBe(found?.matchedText);
    expect(found?.matchedText).toBe('DVT');
  });

  it('keeps what relatives had apart', () => {
    expect(suggestFromHistory('mother had a stroke')).toMatchObject({ suggestions: [], familyNotes: [{ factId: 'hx.stroke', matchedText: 'stroke' }] });
  });

  it('says when there is doubt', () => {
    expect(suggestFromHistory('maybe a slipped disc').suggestions[0]).toMatchObject({ doubtful: true });
    expect(suggestFromHistory('DVT?').suggestions[0]).toMatchObject({ doubtful: true });
  });

  it('proposes "no" for what is denied, where the fact has a no', () => {
    expect(suggestFromHistory('no heart failure').suggestions[0]).toMatchObject({ proposed: 'none', denied: true });
    expect(suggestFromHistory('no knee replacement').suggestions).toEqual([]);
  });
});

describe('the patterns', () => {
  it('propose only what their fact can take', () => {
    for (const { factId, yes, no } of historyPatterns) {
      const fact = facts.find(({ id }) => id === factId);
      for (const value of [yes, no]) {
        if (value === undefined || value === 'place' || value === 'choose') continue;
        expect(Array.isArray(fact?.values) ? fact.values : [true, false]).toContain(value);
      }
      expect(fact?.type !== 'list' || yes === 'place' || yes === 'choose').toBe(true);
    }
  });
});

it('never throws and never points outside the text', () => {
  const words = ['no', 'DVT', 'mother', 'cancer', ',', '.', 'or', '2019', 'but I', 'é', '\uD800', '?', '\n', 'diabetes', 'İ'];
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '))), (text) => {
    const { suggestions, familyNotes } = suggestFromHistory(text);
    for (const { start, end, matchedText } of [...suggestions, ...familyNotes]) expect(text.slice(start, end)).toBe(matchedText);
  }), { numRuns: 300 });
});
