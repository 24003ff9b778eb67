import fc from 'fast-check';
import { outcomeMeasureIds, outcomeMeasures } from '../knowledge/outcome-measures.js';
import { isEasyToRead } from '../readability/index.js';
import { changeInWords, measuresDue, measureWords, measureWordsIn, scoreMeasure } from './index.js';

describe('worked examples', () => {
  it('low back pain from 7 to 4 is beyond the 2 points of Childs 2005', () => {
    const words = changeInWords('nprs', 7, 4, 'en');
    expect(words).toMatchObject({ verdict: 'better', reading: { change: -3, beyondMeasurementError: true, meaningfullyBetter: true } });
    expect(words?.sentences).toEqual([
      'Changed by -3: better.', expect.stringMatching(/^Reaches measurement error \(MDC 2; low back pain, 95%; Childs JD/u), expect.stringMatching(/^Reaches the smallest change that matters \(MCID 2; low back pain/u),
    ]);
  });

  it('a single point of pain is no clear change, better or worse', () => {
    expect(changeInWords('nprs', 5, 4, 'en')?.verdict).toBe('no-clear-change');
    expect(changeInWords('nprs', 4, 5, 'en')?.verdict).toBe('no-clear-change');
    expect(changeInWords('nprs', 4, 7, 'en')?.verdict).toBe('worse');
  });

  it('LEFS from 42 to 51 reaches the 9 points of Binkley 1999, to 50 does not', () => {
    expect(changeInWords('lefs', 42, 51, 'en')?.verdict).toBe('better');
    expect(changeInWords('lefs', 42, 50, 'en')?.verdict).toBe('no-clear-change');
  });

  it('a PSFS of 3, 4 and 2 that becomes 6, 7 and 5 moves by 3; one activity needs 3 points of its own', () => {
    const rated = (...values: readonly number[]) => ({ activities: values.map((ability0To10, index) => ({ activity: `a${index}`, ability0To10 })) });
    expect(scoreMeasure('psfs', rated(3, 4, 2))).toMatchObject({ score: 3 });
    expect(scoreMeasure('psfs', rated(6, 7, 5))).toMatchObject({ score: 6 });
    expect(changeInWords('psfs', 3, 6, 'en')?.verdict).toBe('better');
    expect(changeInWords('psfs', 3, 5, 'en', { oneActivity: true })?.verdict).toBe('no-clear-change');
    expect(changeInWords('psfs', 3, 6, 'en', { oneActivity: true })?.sentences[1]).toContain('MDC 3');
  });

  it('a global rating of +5 counts as a change that matters', () => {
    expect(changeInWords('groc', undefined, 5, 'en')?.verdict).toBe('better');
    expect(changeInWords('groc', undefined, 0, 'en')?.verdict).toBe('no-clear-change');
  });
});

describe('a change in words', () => {
  it('says what is missing instead of guessing', () => {
    expect(changeInWords('nprs', undefined, undefined, 'en')).toMatchObject({ verdict: 'not-enough-data', sentences: ['Not enough data: no score at the start and no score now.'] });
    expect(changeInWords('nprs', 5, null, 'fr')?.sentences).toEqual(['Pas assez de données : aucun score maintenant.']);
  });

  it('judges nothing without a published threshold', () => {
    expect(changeInWords('satisfaction', 4, 9, 'en')).toMatchObject({ verdict: 'changed-by-number-only', sentences: ['Changed by +5: better.', expect.stringContaining('No published threshold') as string] });
    expect(changeInWords('feelings', 1, 2, 'en')).toBeUndefined();
  });

  it('marks what is unconfirmed, and writes French decimals', () => {
    expect(changeInWords('psfs', 3, 5.5, 'en')?.sentences.join(' ')).toContain('unconfirmed');
    expect(changeInWords('psfs', 3, 5.5, 'fr')?.sentences.join(' ')).toMatch(/\+2,5 : mieux.*non confirmé/u);
  });

  it('names every population in French', () => {
    for (const { id, range } of outcomeMeasures) {
      const words = [changeInWords(id, range.min, range.max, 'fr'), changeInWords(id, range.min, range.max, 'fr', { oneActivity: true })].flatMap((each) => each?.sentences ?? []);
      expect(words.filter((sentence) => /\b(?:pain|limb|change|only|better)\b/u.test(sentence))).toEqual([]);
    }
  });

  it('never calls better what moved the wrong way', () => {
    fc.assert(fc.property(fc.constantFrom(...outcomeMeasureIds.filter((id) => id !== 'groc')), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (id, from, to) => {
      const verdict = changeInWords(id, from, to, 'en')?.verdict;
      const isBetter = outcomeMeasures.find((measure) => measure.id === id)?.higherIs === 'better' ? to > from : to < from;
      expect(verdict === 'better' && !isBetter).toBe(false);
      expect(verdict === 'worse' && (isBetter || to === from)).toBe(false);
    }));
  });
});

describe('the questions of a measure', () => {
  it('are there in both languages for what may ship and is asked, easy to read', () => {
    for (const language of ['en', 'fr'] as const) {
      const all = Object.values(measureWordsIn[language]).flatMap(({ intro, questions }) => [intro, ...questions.map(({ text }) => text)]);
      expect(isEasyToRead(all.join(' '), language)).toBe(true);
    }
    expect(Object.keys(measureWordsIn.en)).toEqual(Object.keys(measureWordsIn.fr));
  });

  it('are not there for what belongs to somebody else', () => {
    expect(measureWords('lefs', 'en')).toBeUndefined();
    expect(measureWords('nprs', 'fr')?.questions[0]?.low).toBe('aucune douleur');
  });

  it('cover the range of the score', () => {
    for (const id of ['nprs', 'groc', 'satisfaction'] as const) {
      const range = outcomeMeasures.find((measure) => measure.id === id)?.range;
      expect(measureWords(id, 'en')?.questions.map(({ min, max }) => ({ min, max }))).toEqual(measureWords(id, 'en')?.questions.map(() => range));
    }
  });
});

describe('measures due', () => {
  const ids = (...args: Parameters<typeof measuresDue>) => measuresDue(...args).map(({ measureId, why }) => `${measureId} ${why}`);

  it('are pain and function at first, the change from the third visit', () => {
    expect(ids([], 1, '2026-03-01')).toEqual(['nprs first', 'psfs first', 'lefs first']);
    expect(ids([], 3, '2026-03-01')).toContain('groc first');
  });

  it('come again after four weeks, pain at every visit, nothing twice on one day', () => {
    const taken = ['nprs', 'psfs', 'lefs'].map((measureId) => ({ measureId, on: '2026-03-01' }));
    expect(ids(taken, 1, '2026-03-01')).toEqual([]);
    expect(ids(taken, 2, '2026-03-28')).toEqual(['nprs visit']);
    expect(ids(taken, 2, '2026-03-29')).toEqual(['nprs visit', 'psfs interval', 'lefs interval']);
    expect(measuresDue(taken, 2, '2026-03-29')[1]?.lastOn).toBe('2026-03-01');
    expect(ids(taken, 2, 'soon')).toEqual([]);
  });
});
