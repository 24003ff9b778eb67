// Names found in words: exact before cut short, cut short before misspelt; a blood thinner is never taken for something else without asking.
import { recogniseNames, unreadSubstances } from './recognise.js';
import { routedClasses, withoutIdleMark } from './routes.js';
import { wordsOf } from './words.js';

const found = (text: string) => recogniseNames(wordsOf(text));
const only = (text: string) => found(text).map(({ name, confidence }) => [name, confidence]);

describe('a name', () => {
  it('is the longest phrase that begins here, with its place', () => {
    expect(found('on insulin glargine and aspirin').map(({ name, from, to }) => [name, from, to])).toEqual([['insulin glargine', 1, 3], ['aspirin', 4, 5]]);
    expect(found('insulin').map(({ kind }) => kind)).toEqual(['lay']);
  });

  it.each(['warfarins', 'warfarine', 'warfarines', 'warfarin'])('is read without the ending of a plural or of French: %s', (text) => {
    expect(only(text)).toEqual([['warfarin', 'high']]);
  });

  it('of two words may end so too', () => {
    expect(found('blood thinners').map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
    expect(found('baby aspirins').map(({ name, from, to }) => [name, from, to])).toEqual([['baby aspirin', 0, 2]]);
  });

  it('cut short is that name, when it can be only one class', () => {
    expect(only('rivarox')).toEqual([['rivaroxaban', 'high']]);
    expect(found('hydro')[0]).toMatchObject({ confidence: 'low', open: true });
  });

  it('misspelt is sure for a long word of one class, and asked about for a blood thinner', () => {
    expect(found('ibuprophen')[0]).toMatchObject({ name: 'ibuprofen', confidence: 'high', open: false, askNext: undefined });
    expect(found('warferin')[0]).toMatchObject({ confidence: 'low', open: true, askNext: 'Is "warferin" warfarin?' });
    expect(found('heprin')[0]).toMatchObject({ generic: 'heparin', confidence: 'low', askNext: expect.stringContaining('heparin') });
  });

  it('misspelt like several, or short, is asked about with all of them', () => {
    expect(found('hydro')[0]?.askNext).toMatch(/^Is "hydro" .+ or .+\?$/u);
    expect(found('hydro')[0]?.generic).toBeUndefined();
    expect(found('statn')).toEqual(found('statn').map((name) => ({ ...name, confidence: 'low' })));
  });

  it('is found in no everyday word, dose or purpose', () => {
    for (const text of ['doctor', 'tablets daily', '500 mg', 'hello there', 'morning', 'ab']) expect(found(text)).toEqual([]);
  });

  it('read twice reads the same', () => {
    expect(found('warferin warferin').map(({ from, name }) => [from, name])).toEqual([[0, 'warfarin'], [1, 'warfarin']]);
    expect(found('warferin')).toEqual(found('warferin'));
  });

  it('by its purpose says so, and whether it explains a name before it', () => {
    expect(found('tablet for gout')[0]).toMatchObject({ kind: 'lay', explains: true, classes: ['gout-medicine'] });
    expect(found('gout tablet')[0]).toMatchObject({ kind: 'lay', classes: ['gout-medicine'] });
    expect(found('gout tablet')[0]).not.toHaveProperty('explains');
  });
});

describe('words that are left over', () => {
  const unread = (text: string) => unreadSubstances(wordsOf(text), found(text));
  it('are asked about when they are built like a medicine', () => {
    expect(unread('warfarin xyzolol')).toEqual(['xyzolol']);
    expect(unread('xyzolol warfarin')).toEqual(['xyzolol']);
    expect(unread('warfarin hello')).toEqual([]);
    expect(unread('warfarin')).toEqual([]);
  });
});

describe('the way it is given', () => {
  const routed = (id: Parameters<typeof routedClasses>[0][number], near: string, isLay = false) => routedClasses([id], near.split(' '), isLay);

  it('makes a steroid local, on the skin, breathed or in the eye', () => {
    for (const near of ['cream', 'puffer', 'eye drops', 'nasal spray']) {
      expect(routed('corticosteroid-systemic', near)).toEqual({ classes: ['corticosteroid-local'], low: false, askNext: undefined, answered: false });
    }
    expect(routed('corticosteroid-systemic', 'tablets').classes).toEqual(['corticosteroid-systemic']);
  });

  it('is asked about where a steroid was injected', () => {
    expect(routed('corticosteroid-systemic', 'injection')).toEqual({
      classes: ['corticosteroid-systemic', 'corticosteroid-local'], low: true, askNext: expect.stringMatching(/joint or tendon/u), answered: false,
    });
  });

  it('answers what a lay word leaves open, unless there are two ways', () => {
    expect(routed('corticosteroid-systemic', 'cream', true).answered).toBe(true);
    expect(routed('corticosteroid-systemic', 'cream tablets', true).answered).toBe(false);
    expect(routed('corticosteroid-systemic', 'cream injection', true).answered).toBe(false);
    expect(routed('sedative', 'cream', true).answered).toBe(false);
  });

  it('makes a blood thinner in lay words heparin when it is injected', () => {
    expect(routed('anticoagulant-other', 'needles', true).classes).toEqual(['anticoagulant-heparin']);
    expect(routed('anticoagulant-other', 'needles').classes).toEqual(['anticoagulant-other']);
  });

  it.each([
    ['fluoroquinolone', 'ear drops'], ['immunosuppressant', 'cream'], ['hormone-oestrogen', 'pessary'], ['chemotherapy', 'cream'], ['antihypertensive', 'eye drops'],
  ] as const)('takes the danger out of %s as %s', (id, near) => {
    expect(routed(id, near).classes).toEqual(['no-concern']);
    expect(routed(id, 'tablets').classes).toEqual([id]);
  });

  it('says "of no concern" only of what has no other class', () => {
    expect(withoutIdleMark(['no-concern', 'statin', 'statin'])).toEqual(['statin']);
    expect(withoutIdleMark(['no-concern', 'no-concern'])).toEqual(['no-concern']);
    expect(withoutIdleMark([])).toEqual([]);
  });
});
