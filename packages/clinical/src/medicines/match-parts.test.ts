// What is shown and asked of each part of an entry: the text as written, one match per standing, one question per doubt.
import { matchMedicine, matchMedicines } from './index.js';

const parts = (text: string) => matchMedicines(text).map((match) => [match.text, match.matchedText, match.status]);

describe('one entry with several medicines', () => {
  it('is one match while they stand alike', () => {
    expect(parts('warfarin metoprolol daily')).toEqual([['warfarin metoprolol daily', 'warfarin metoprolol', 'current']]);
  });

  it('is cut where the standing changes, nothing of the text lost', () => {
    expect(parts('I take warfarin but not aspirin today ok')).toEqual([['I take warfarin', 'warfarin', 'current'], ['but not aspirin today ok', 'aspirin', 'unknown']]);
    expect(parts('warfarin no aspirin here')).toEqual([['warfarin no', 'warfarin', 'current'], ['aspirin here', 'aspirin', 'negated']]);
    expect(parts('on warfarin no aspirin but ramipril yes').map(([text]) => text)).toEqual(['on warfarin no', 'aspirin', 'but ramipril yes']);
    expect(parts('no aspirin I take warfarin ramipril').map(([text, , status]) => [text, status])).toEqual([['no aspirin I take', 'negated'], ['warfarin ramipril', 'current']]);
  });

  it('of a form with a box each is the first that is taken or open', () => {
    expect(matchMedicine('stopped warfarin; now apixaban').matchedName).toBeDefined();
    expect(matchMedicine('warfarin no aspirin')).toMatchObject({ matchedName: 'warfarin', status: 'current' });
    expect(matchMedicine("can't take aspirin because I'm on warfarin")).toMatchObject({ matchedName: 'warfarin', status: 'current' });
    expect(matchMedicine('no warfarin aspirin')).toMatchObject({ matchedName: 'aspirin', status: 'unknown' });
    expect(matchMedicine('no warfarin')).toMatchObject({ matchedName: 'warfarin', status: 'negated' });
    expect(matchMedicine('  warfarin  ').text).toBe('warfarin');
  });

  it('asks each question once, one after the other', () => {
    expect(matchMedicine('warferin and warferin xyzolol').askNext).toBe('Is "warferin" warfarin? Which medicine is "xyzolol"?');
    expect(matchMedicine('warferin metforrmin').confidence).toBe('low');
    expect(matchMedicine('metformin warferin')).toMatchObject({ confidence: 'low', unclassified: true });
  });

  it('asks about a word nobody knows with the last part only', () => {
    expect(matchMedicines('warfarin no aspirin xyzolol').map(({ askNext }) => askNext?.includes('xyzolol') ?? false)).toEqual([false, false]);
    expect(matchMedicines('no aspirin but warfarin xyzolol').map(({ askNext }) => askNext?.includes('xyzolol') ?? false).at(-1)).toBe(true);
  });

  it('names a substance once, however often it is written', () => {
    expect(matchMedicine('warfarin (Coumadin) 5 mg')).toMatchObject({ matchedName: 'warfarin', substances: ['warfarin'] });
    expect(matchMedicine('blood thinner')).toMatchObject({ substances: [], matchedAs: 'lay' });
  });
});

describe('a lay word beside a name', () => {
  it.each<[string, string[]]>([
    ['blood thinner (warfarin)', ['warfarin']], ['warfarin blood thinner', ['warfarin']], ['baby aspirin 81 Brilinta', ['baby aspirin + Brilinta']],
    ['Ventolin inhaler', ['Ventolin']], ['metformin tablet for diabetes', ['metformin']], ['allopurinol pill for gout', ['allopurinol']],
  ])('explains it: %s', (text, names) => {
    expect(matchMedicines(text).map(({ matchedName }) => matchedName)).toEqual(names);
  });

  it('may be another medicine: a blood thinner is no metformin', () => {
    expect(matchMedicine('metformin blood thinner').classes).toEqual(expect.arrayContaining(['anticoagulant-other', 'glucose-lowering']));
  });
});

describe('what an entry takes on from the one before', () => {
  const statuses = (text: string) => matchMedicines(text).map(({ status }) => status);
  it.each<[string, string[]]>([
    ['no aspirin, ibuprofen or warfarin', ['negated', 'negated']],
    ['aspirin, ibuprofen or warfarin', ['current', 'current']],
    ['stopped aspirin and warfarin', ['past', 'unknown']],
    ['no aspirin and warfarin', ['negated', 'unknown']],
    ['stopped aspirin, warfarin', ['past', 'current']],
    ['no aspirin, warfarin', ['negated', 'current']],
    ['my husband takes metformin and ramipril', ['not-theirs', 'not-theirs']],
    ['my husband takes warfarin and ramipril', ['not-theirs', 'unknown']],
    ['my husband takes metformin and I take ramipril', ['not-theirs', 'current']],
    ['zylofentram and warfarin', ['current', 'current']],
    ['no aspirin and stopped warfarin', ['negated', 'past']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('the way it is given', () => {
  it('belongs to the name it stands beside', () => {
    expect(matchMedicines('hydrocortisone cream prednisone').flatMap(({ classes }) => classes)).toEqual(['corticosteroid-systemic', 'corticosteroid-local']);
    expect(matchMedicine('cream hydrocortisone').classes).toEqual(['corticosteroid-local']);
    expect(matchMedicine('cream that I use sometimes for itch hydrocortisone').classes).toEqual(['corticosteroid-systemic']);
    expect(matchMedicine('steroid cream')).toMatchObject({ confidence: 'high', unclassified: false });
  });
});

it.each([['2026-05-01', undefined], ['some day', undefined], ['', undefined]])('a day of today that is %j never throws', (today) => {
  expect(matchMedicine('stopped warfarin in 2019', { today }).status).toBe('past');
});
