import { matchMedicines, promptsFor, suggestMedicines, summariseMedicines } from './index.js';

const factsOf = (text: string) => summariseMedicines(matchMedicines(text));

describe('facts from a medicine list', () => {
  it('adds antiplatelet-dual for two different substances only', () => {
    expect(factsOf('baby aspirin, aspirin 75')['meds.classes']).toEqual(['antiplatelet']);
    expect(factsOf('aspirin, Plavix')['meds.classes']).toEqual(['antiplatelet', 'antiplatelet-dual']);
    expect(factsOf('Aggrenox')['meds.classes']).toContain('antiplatelet-dual');
    expect(factsOf('aspirin, stopped Plavix in 2015')['meds.classes']).toEqual(['antiplatelet']);
  });

  it('sets the fluoroquinolone fact for one taken now or lately, and never says there was none', () => {
    expect(factsOf('Cipro 500')['meds.fluoroquinolone6m']).toBe(true);
    expect(factsOf('cipro finished 2 weeks ago')['meds.fluoroquinolone6m']).toBe(true);
    expect(factsOf('finished cipro 3 years ago')).not.toHaveProperty(['meds.fluoroquinolone6m']);
    expect(factsOf('aspirin')).not.toHaveProperty(['meds.fluoroquinolone6m']);
    expect(factsOf('metformin finished 2 weeks ago')).not.toHaveProperty(['meds.fluoroquinolone6m']);
  });

  it('leaves nothing open about an ended blood thinner while another is taken', () => {
    expect(factsOf('stopped warfarin last week')['meds.unclassifiedCount']).toBe(1);
    expect(factsOf('stopped warfarin last week, now on apixaban')['meds.unclassifiedCount']).toBe(0);
    expect(factsOf('stopped warfarin last week, now on metformin')['meds.unclassifiedCount']).toBe(1);
    expect(factsOf('apixaban, blood thinner from the hospital')['meds.unclassifiedCount']).toBe(1);
  });

  it('counts two antiplatelets only among antiplatelets', () => {
    expect(factsOf('aspirin, metformin')['meds.classes']).toEqual(['antiplatelet', 'glucose-lowering']);
  });

  it('knows of a fluoroquinolone beside others, and not of one that is denied', () => {
    expect(factsOf('metformin, cipro finished 2 weeks ago')['meds.fluoroquinolone6m']).toBe(true);
    expect(factsOf('never taken cipro')).not.toHaveProperty(['meds.fluoroquinolone6m']);
  });

  it('takes the ruling of a clinician in place of the reading', () => {
    const matches = matchMedicines('blood thinner from the hospital\nzorbaflex');
    expect(summariseMedicines(matches)['meds.unclassifiedCount']).toBe(2);
    expect(summariseMedicines(matches, { settled: [{ text: ' Zorbaflex ', classes: [] }] })['meds.unclassifiedCount']).toBe(1);
    const settled = [{ text: 'blood thinner from the hospital', classes: ['anticoagulant-doac' as const] }, { text: 'zorbaflex', classes: [] }];
    expect(summariseMedicines(matches, { settled })).toEqual({ 'meds.classes': ['anticoagulant-doac'], 'meds.unclassifiedCount': 0 });
  });
});

describe('inputs a class prompts', () => {
  it('asks what is open or answered no against the list', () => {
    expect(promptsFor(['insulin'], {})).toEqual([{ classId: 'insulin', factId: 'hx.diabetes', state: 'unanswered' }]);
    expect(promptsFor(['insulin'], { 'hx.diabetes': false })).toEqual([{ classId: 'insulin', factId: 'hx.diabetes', state: 'answered-no' }]);
    expect(promptsFor(['insulin', 'endocrine-cancer'], { 'hx.diabetes': true, 'hx.cancerPast': true })).toEqual([]);
    expect(promptsFor(['anticoagulant-vka'], { 'lab.inr': 2.4 })).toEqual([]);
  });
});

describe('suggestions while typing', () => {
  const names = (typed: string, limit?: number) => suggestMedicines(typed, limit).map((found) => found.name);

  it('offers generic names before brands, and the name itself first', () => {
    expect(names('war')[0]).toBe('warfarin');
    expect(names('xarelto')).toEqual(['Xarelto', 'Xarelto Starter Pack']);
    expect(names('Taxol')[0]).toBe('Taxol');
    expect(suggestMedicines('eliq')).toEqual([{ name: 'Eliquis', kind: 'brand', generic: 'apixaban', classes: ['anticoagulant-doac'] }]);
  });

  it('finds words within a name, forgives one letter, and keeps the limit', () => {
    expect(names('glargine')).toEqual(['insulin glargine', 'insulin glargine with lixisenatide']);
    expect(names('warfer')).toContain('warfarin');
    expect(names('pr', 3)).toHaveLength(3);
    expect(names('w')).toEqual([]);
    expect(names('war', 0)).toEqual([]);
  });
});
