// An entry in which no medicine was found: a denial is an answer, another's medicine is no concern, the rest is asked about.
import { matchMedicine, matchMedicines } from './index.js';
import { unrecognisedEntry } from './unrecognised.js';

const entry = (text: string) => unrecognisedEntry({ text, link: 'none' }, undefined);
const nothing = { matchedText: undefined, matchedName: undefined, matchedAs: undefined, substances: [], classes: [], namedClasses: [], confidence: 'none', recency: undefined };

describe('an entry without a medicine', () => {
  it.each([
    ['none', 'negated'], ['nothing at all', 'negated'], ['otherwise healthy', 'negated'], ['non smoker', 'negated'], ['no zylofentram', 'negated'],
    ['zylofentram for my husband', 'not-theirs'], ['is for my husband', 'not-theirs'], ['ear drops for the dog', 'not-theirs'],
  ])('%s is no question: %s', (text, status) => {
    expect(entry(text)).toEqual({ ...nothing, text, status, askNext: undefined, unclassified: false });
  });

  it.each([['zylofentram', 'current'], ['I forgot the name', 'unknown'], ['not sure', 'unknown']])('%s is one: %s', (text, status) => {
    expect(entry(text)).toEqual({ ...nothing, text, status, askNext: expect.stringMatching(/which medicine/iu), unclassified: true });
  });

  it('that has ended is asked about, and counts as settled', () => {
    expect(entry('stopped zylofentram')).toEqual({ ...nothing, text: 'stopped zylofentram', status: 'past', askNext: expect.stringMatching(/which medicine/iu), unclassified: false });
  });

  it('that is empty says nothing', () => {
    expect(entry(' - ')).toEqual({ ...nothing, text: ' - ', status: 'unknown', askNext: undefined, unclassified: false });
    expect(matchMedicine('  ')).toMatchObject({ text: '', status: 'unknown' });
  });

  it('in a list of denials is denied with it', () => {
    expect(matchMedicines('no warfarin, zylofentram or qwertol').map(({ status }) => status)).toEqual(['negated', 'negated']);
    const denied = matchMedicine('no warfarin');
    expect(unrecognisedEntry({ text: 'zylofentram', link: 'or-list' }, denied).status).toBe('negated');
    expect(unrecognisedEntry({ text: 'zylofentram', link: 'comma' }, denied).status).toBe('current');
    expect(unrecognisedEntry({ text: 'zylofentram', link: 'or-list' }, matchMedicine('warfarin')).status).toBe('current');
    expect(unrecognisedEntry({ text: 'zylofentram', link: 'or-list' }, undefined).status).toBe('current');
  });
});
