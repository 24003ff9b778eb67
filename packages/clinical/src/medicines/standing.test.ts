// Whether a medicine is taken, ended, denied or somebody else's, by the words around its name. In doubt it is unknown.
import { standingsOf } from './name-standings.js';
import { recogniseNames } from './recognise.js';
import { standingOf } from './standing.js';
import { isForAnother, ownerOf } from './whose.js';
import { wordsOf } from './words.js';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
/** "before _ after": the name stands where the mark is. */
const standing = (text: string, thisYear?: number, doubted = false) => {
  const [before = '', after = ''] = text.split('_');
  return standingOf(words(before), words(after), doubted, thisYear);
};

describe('the standing of a name', () => {
  it.each([
    ['_', 'current'], ['i take _ daily', 'current'], ['_ 5 mg once a day', 'current'],
    ['never stopped _', 'current'], ['_ yes', 'current'], ['cant live without my _', 'current'], ['back on _', 'current'],
    ['no side effects from _', 'current'], ['not only _', 'current'],
    ['no _', 'negated'], ['never taken _', 'negated'], ['never had _', 'unknown'], ['allergic to _', 'negated'], ['_ none', 'negated'], ['_ allergy', 'negated'], ['_ not taking it', 'negated'],
    ['stopped _', 'past'], ['used to take _', 'past'], ['_ stopped in may', 'past'], ['no longer on _', 'past'], ['_ when i was a child', 'past'],
    ['not sure about _', 'unknown'], ['maybe _', 'unknown'], ['_ on hold', 'unknown'], ['_ but i dont', 'unknown'],
    ['dont always take my _ at weekends', 'unknown'], ['havent taken _ today', 'unknown'], ['havent had _ today', 'current'], ['not had _ lately', 'unknown'],
    ['was prescribed _', 'unknown'], ['took _', 'unknown'], ['my mother had a stroke _', 'unknown'], ['my mother had a stroke no _', 'negated'], ['took _ this morning', 'current'], ['was given _ every day', 'current'],
    ['_ years ago', 'unknown'], ['started _ years ago', 'current'], ['_ ago', 'unknown'],
    ['my husband takes _', 'not-theirs'], ['my dog has _', 'not-theirs'], ['_ not mine', 'not-theirs'],
  ] as const)('in "%s" is %s', (text, status) => {
    expect(standing(text).status).toBe(status);
  });

  it('with a question mark is unknown, unless it is denied or goes on', () => {
    expect(standing('_', undefined, true).status).toBe('unknown');
    expect(standing('_ none', undefined, true).status).toBe('negated');
    expect(standing('still on _', undefined, true).status).toBe('current');
  });

  it('is told by the words near it: a "no" far away is none of its own', () => {
    const far = `no ${'word '.repeat(14)}`;
    expect(standing(`${far}_`).status).toBe('current');
    expect(standing(`_ ${'word '.repeat(14)}stopped`).status).toBe('current');
  });

  it.each([
    ['took _ in 2019', 2026, 'past'], ['took _ in 2026', 2026, 'unknown'], ['took _ in 2019', undefined, 'past'],
    ['took _ for 6 months in 2010', 2026, 'past'], ['_ 2010 to 2012', 2026, 'past'], ['_ 2010 to 2026', 2026, 'current'],
    ['finished _ 10 years ago', 2026, 'past'], ['started _ in 2019', 2026, 'current'], ['had _ 3 weeks ago', 2026, 'past'],
    ['_ for 6 months in 2010', 2026, 'past'], ['_ in 2010', 2026, 'unknown'],
  ] as const)('by its date: "%s" in %p', (text, year, status) => {
    expect(standing(text, year).status).toBe(status);
  });

  it.each([
    ['stopped _ in 2019', 2026, 'long-ago'], ['stopped _ in 2019', undefined, 'long-ago'], ['stopped _ in 2025', 2026, 'unclear'], ['stopped _ in 2024', 2026, 'long-ago'],
    ['stopped _ years ago', 2026, 'long-ago'], ['stopped _ last week', 2026, 'recent'], ['stopped _ yesterday', 2026, 'recent'], ['stopped _', 2026, 'unclear'],
    ['_ stopped 2 months ago', 2026, 'recent'], ['_ stopped 8 months ago', 2026, 'long-ago'],
  ] as const)('ended how long ago: "%s" in %p', (text, year, recency) => {
    expect(standing(text, year)).toEqual({ status: 'past', recency });
  });

  it('has an age only when it is over', () => {
    expect(standing('no _ in 2019', 2026).recency).toBeUndefined();
  });
});

describe('whose a medicine is', () => {
  it.each([
    ['my husband takes', '', 'other'], ['the dog is on', '', 'other'], ['mums', '', 'other'], ['i give my cat', '', 'other'], ['i give my cat some', '', 'other'],
    ['i take', '', 'own'], ['', '', 'own'], ['my husband and i take', '', 'own'], ['i take my husbands', '', 'own'], ['i borrowed my mothers', '', 'own'],
    ['my wife gave me', '', 'own'], ['my wife said my', '', 'own'], ['like my mother i take', '', 'own'], ['my wife and me are on', '', 'own'],
    ['my mother had a stroke', '', 'unclear'], ['i use it since my mother had a stroke', '', 'own'],
    ['', 'is for my husband', 'other'], ['', '5 mg for the dog', 'other'], ['', 'because my husband', 'own'], ['', 'not mine', 'other'], ['not mine', '', 'other'],
    ['', 'from my doctor', 'own'], ['my wife takes it with', '', 'unclear'],
  ] as const)('"%s _ %s": %s', (lead, tail, owner) => {
    expect(ownerOf(lead, tail)).toBe(owner);
  });

  it.each([
    ['ear drops for the dog', true], ['drops pour mon mari', true], ['drops for the baby', false], ['i use the drops for the dog', false],
    ['my drops for the dog', false], ['drops for me', false], ['for my wife', true],
  ] as const)('words without a name, "%s": for another %p', (text, another) => {
    expect(isForAnother(text)).toBe(another);
  });
});

describe('several names in one entry', () => {
  const statuses = (text: string, year?: number) => {
    const read = wordsOf(text);
    return standingsOf(text, read, recogniseNames(read), (own) => own, year).map(({ status }) => status);
  };

  it.each<[string, string[]]>([
    ['warfarin aspirin', ['current', 'current']],
    ['no warfarin or aspirin', ['negated', 'negated']],
    ['no warfarin nor aspirin', ['negated', 'negated']],
    ['no warfarin aspirin', ['negated', 'unknown']],
    ['no warfarin with aspirin', ['negated', 'unknown']],
    ['no warfarin but I take aspirin', ['negated', 'current']],
    ['stopped warfarin aspirin', ['past', 'unknown']],
    ['stopped warfarin or aspirin', ['past', 'unknown']],
    ['warfarin no aspirin', ['current', 'negated']],
    ['I take warfarin but not aspirin', ['current', 'negated']],
    ['warfarin? aspirin', ['unknown', 'unknown']],
    ['warfarin aspirin?', ['current', 'unknown']],
    ["can't take aspirin because I'm on warfarin", ['negated', 'current']],
    ['warfarin stopped aspirin', ['past', 'unknown']],
    ['stopped warfarin stopped aspirin', ['past', 'unknown']],
    ['no warfarin no aspirin', ['negated', 'negated']],
    ['no warfarin, definitely no aspirin', ['negated', 'negated']],
    ['my husband takes warfarin stopped aspirin', ['not-theirs', 'unknown']],
    ['warfarin metformin aspirin stopped', ['current', 'current', 'past']],
    ['stopped warfarin 5 mg maybe aspirin', ['unknown', 'unknown']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('the first may take on what the entry before says', () => {
    const text = 'warfarin aspirin';
    const read = wordsOf(text);
    const denied = { status: 'negated', recency: undefined } as const;
    expect(standingsOf(text, read, recogniseNames(read), () => denied).map(({ status }) => status)).toEqual(['negated', 'unknown']);
  });
});
