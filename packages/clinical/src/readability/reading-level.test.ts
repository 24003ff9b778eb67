import { countText, fleschKincaidGrade, isEasyToRead, lix } from './index.js';
import { syllablesIn } from './reading-level.js';

describe('reading level', () => {
  it.each([['knee', 1], ['ankle', 2], ['lift', 1], ['raise', 1], ['lifted', 2], ['pressed', 1], ['exercise', 3], ['body', 2], ['the', 1], ['rehabilitation', 6]])('%s has %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('counts sentences, words and long words', () => {
    expect(countText('Lift the leg. Hold it for a moment!')).toEqual({ sentences: 2, words: 8, syllables: 9, longWords: 0 });
    expect(countText('L’étirement dure; tirez jusqu’à la fin.')).toMatchObject({ sentences: 1, words: 6, longWords: 1 });
  });

  it('is the formula of Kincaid and of Björnsson, computed by hand', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45
    expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 6);
    // 10 words in 2 sentences, 12 syllables
    expect(fleschKincaidGrade('Bend your ankle. Keep the body still and hold on.')).toBeCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, 6);
    // 4 words, 1 sentence, 3 long: 4 + 75
    expect(lix('Le physiothérapeute regarde attentivement.')).toBeCloseTo(4 + 75, 6);
    expect(lix('Pliez le genou.')).toBe(3);
  });

  it('has nothing to say about an empty text', () => {
    expect(fleschKincaidGrade('')).toBe(0);
    expect(lix('')).toBe(0);
  });

  it('tells a plain sentence from a learned one', () => {
    expect(isEasyToRead('Stop if the pain goes up.', 'en')).toBe(true);
    expect(isEasyToRead('Discontinue immediately upon exacerbation of symptomatology.', 'en')).toBe(false);
    expect(isEasyToRead('Arrêtez si le mal monte.', 'fr')).toBe(true);
    expect(isEasyToRead('Interrompez immédiatement lors d’une exacerbation symptomatologique.', 'fr')).toBe(false);
  });
});
