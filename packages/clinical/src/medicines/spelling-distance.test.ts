// How near two spellings are: a misspelt blood thinner is found by this, so the count of edits has to be exact.
import { consonantsOf, differingLetters, editDistance, lettersOf, soundOf } from './spelling-distance.js';

/** The definition itself, without any saving of work. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [plainDistance(a.slice(0, -1), b) + 1, plainDistance(a, b.slice(0, -1)) + 1, plainDistance(a.slice(0, -1), b.slice(0, -1)) + same];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, ...(swapped ? [plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

const wordsOver = (letters: string, longest: number): string[] =>
  longest === 0 ? [''] : ['', ...[...letters].flatMap((letter) => wordsOver(letters, longest - 1).map((rest) => letter + rest))];

describe('edits', () => {
  it.each([
    ['warfarin', 'warfarin', 0], ['warfarin', 'warferin', 1], ['warfarin', 'warfrin', 1], ['warfarin', 'warffarin', 1], ['warfarin', 'wafrarin', 1],
    ['eliquis', 'eliqius', 1], ['xarelto', 'zaralto', 2], ['heparin', 'aspirin', 3], ['plavix', '', 6],
  ] as const)('%s and %s are %i apart', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
    expect(editDistance(b, a, 9)).toBe(edits);
  });

  it('agree with the definition for every pair of short words, up to the limit that was asked for', () => {
    const words = wordsOver('abc', 3);
    const wrong = words.flatMap((a) => words.flatMap((b) => [0, 1, 2, 4].flatMap((most) =>
      editDistance(a, b, most) === Math.min(plainDistance(a, b), most + 1) ? [] : [[a, b, most]])));
    expect(wrong).toEqual([]);
  });

  it('of a text longer than any name are too many', () => {
    const long = 'a'.repeat(60);
    expect(editDistance(long, long, 3)).toBe(0);
    expect(editDistance(`${long}a`, `${long}a`, 3)).toBe(4);
    expect(editDistance('aspirin', 'aspirinaspirin', 3)).toBe(4);
  });
});

describe('the sound of a word', () => {
  it.each([
    ['xarelto', 'zarelto'], ['phenytoin', 'fenitoin'], ['psyllium', 'sillium'], ['cipro', 'sipro'], ['theo', 'teo'], ['warfarine', 'warfarin'],
    ['coumadin', 'koumadin'], ['clopidogrel', 'klopidogrel'], ['ibuprofen', 'ibuprophen'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it('keeps what is heard apart', () => {
    expect(soundOf('heparin')).not.toBe(soundOf('aspirin'));
  });

  it('is told by its first letter and its consonants', () => {
    expect(consonantsOf('apiksaban')).toBe('apksbn');
    expect(consonantsOf('eoi')).toBe('e');
    expect(consonantsOf('')).toBe('');
  });
});

describe('the letters of a word', () => {
  it.each([['warfarin', 'warfarin', 0], ['abc', 'abd', 2], ['abc', '', 3], ['aab', 'ab', 0], ['abcdefgh', 'ijklmnop', 16]] as const)('%s and %s differ in %i', (a, b, count) => {
    expect(differingLetters(lettersOf(a), lettersOf(b))).toBe(count);
  });

  it('are counted one by one', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz';
    for (let length = 0; length <= 26; length += 1) expect(differingLetters(lettersOf(alphabet.slice(0, length)), 0)).toBe(length);
  });
});
