import { describe, expect, it } from '@jest/globals';
import { conditions } from './conditions.js';
import { excludedSpecialTests, specialTests } from './special-tests.js';
import { testWordsFor } from './special-test-words.js';

/** Words that stand in the name of a condition and name one by themselves. */
const NAMES = /splint|fracture|sprain|tear|rupture|tendin|bursitis|syndrome|sciatica|radicul|hernia|arthr|fasci|thrombos|\bclot\b|neuroma|neuropath|stenosis|instability|strain|diagnos|condition/iu;

const shown = (id: string, role: 'massage-therapist' | 'physiotherapist'): string => {
  const test = specialTests.find((one) => one.id === id);
  if (test === undefined) throw new Error(id);
  const { steps, positive, caution } = testWordsFor(test, role);
  return [test.name, ...steps, positive, caution].join(' ');
};

describe('the words of a test', () => {
  const massage = specialTests.filter(({ id, performers }) => performers.includes('massage-therapist') && !excludedSpecialTests.includes(id));

  it.each(massage.map(({ id }) => id))('%s names no condition to a massage therapist', (id) => {
    const words = shown(id, 'massage-therapist');
    expect(words).not.toMatch(NAMES);
    expect(conditions.filter(({ name }) => words.toLowerCase().includes(name.toLowerCase())).map(({ name }) => name)).toEqual([]);
  });

  it('tell a physiotherapist what the table says', () => {
    expect(shown('focal-bone-palpation', 'physiotherapist')).toContain('shin splints');
    expect(shown('focal-bone-palpation', 'massage-therapist')).toContain('Pain over 2-3 cm of bone');
  });

  it('are steps where the procedure has several', () => {
    expect(specialTests.filter(({ id }) => id === 'slr').map((test) => testWordsFor(test, 'physiotherapist').steps))
      .toEqual([['Lying on back, examiner raises the straight leg', 'Add ankle dorsiflexion to separate nerve from hamstring']]);
  });

  it('have at least one step each, and none is empty', () => {
    expect(specialTests.filter((test) => testWordsFor(test, 'physiotherapist').steps.some((step) => step.trim() === ''))).toEqual([]);
  });
});
