import { describe, expect, it } from '@jest/globals';
import { foldName, sortKeyOf } from './name-key.js';
import { searchWordsOf, wordsSearched } from './search-words.js';

const nobody = { givenName: '', familyName: '', preferredName: null, phone: null, healthNumber: null, birthDate: null };

describe('folding', () => {
  it.each([['Zoë', 'zoe'], ['O’Brien', 'obrien'], ["D'Arcy-Müller", 'darcy muller'], ['Straße', 'strasse'], ['Łukasz', 'lukasz'], ['ÇELİK', 'celik'], ['山田', '山田'], ['—', '']])('%s -> %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('sorts by family name, then given name', () => {
    expect(sortKeyOf({ familyName: 'Öz', givenName: 'Ada' })).toBe('oz ada');
  });
});

describe('the words of a patient', () => {
  it('holds a double name as a whole and by its parts', () => {
    expect(searchWordsOf({ ...nobody, familyName: 'Smith-Jones' })).toEqual(expect.arrayContaining(['smithjones', 'smith', 'jones']));
    expect(searchWordsOf({ ...nobody, familyName: 'O’Brien' })).toEqual(expect.arrayContaining(['obrien', 'brien']));
  });

  it('holds the birth date in three orders and the phone number with and without its front', () => {
    expect(searchWordsOf({ ...nobody, birthDate: '1984-03-12', phone: '+1 555 010-4477' })).toEqual(['15550104477', '5550104477', '0104477', '19840312', '12031984', '03121984']);
  });

  it('is empty for nobody', () => {
    expect(searchWordsOf(nobody)).toEqual([]);
  });
});

describe('the words of a search', () => {
  it.each([
    ['jo smi', ['smi', 'jo']], ['O’Br', ['obr']], ['smith-j', ['smith', 'j']], ['+1 (555) 010', ['1555010']], ['12.03.1984', ['12031984']],
    ['smith 1984', ['smith', '1984']], ['AB-99 17', ['ab99', '17']], ['%%', []], ['   ', []],
  ])('%s', (search, words) => {
    expect(wordsSearched(search)).toEqual(words);
  });

  it('takes at most four, the longest first', () => {
    expect(wordsSearched('a bb ccc dddd eeeee ffffff')).toEqual(['ffffff', 'eeeee', 'dddd', 'ccc']);
  });
});
