import { deriveFacts } from './index.js';

describe('derived facts', () => {
  it('adds medicine classes from the text', () => {
    const { added, facts, medicines } = deriveFacts({ 'patient.ageYears': 40 }, { medicinesText: 'warfarin 5mg, blood pressure pill' });
    expect(added).toEqual({ 'meds.classes': ['anticoagulant-vka', 'antihypertensive'], 'meds.unclassifiedCount': 0 });
    expect(facts).toEqual({ 'patient.ageYears': 40, ...added });
    expect(medicines).toHaveLength(2);
  });

  it('says nothing about medicines without a text', () => {
    expect(deriveFacts({}).added).toEqual({});
  });

  it('knows that an empty list holds no class', () => {
    expect(deriveFacts({}, { medicinesText: '' }).added).toEqual({ 'meds.classes': [], 'meds.unclassifiedCount': 0 });
  });

  it('joins recorded classes with the text, so that neither hides a blood thinner', () => {
    const given = { 'meds.classes': ['antiplatelet'], 'meds.unclassifiedCount': 2, 'meds.fluoroquinolone6m': false };
    const { added, derivations } = deriveFacts(given, { medicinesText: 'Xarelto; cipro' });
    expect(added).toEqual({
      'meds.classes': ['anticoagulant-doac', 'antiplatelet', 'fluoroquinolone', 'photosensitiser'], 'meds.unclassifiedCount': 2, 'meds.fluoroquinolone6m': true,
    });
    expect(derivations.map(({ how }) => how)).toEqual(['joined', 'joined', 'joined']);
  });

  it('keeps a recorded result and shows what was worked out beside it', () => {
    const { added, derivations, facts } = deriveFacts({ 'ecq.result': 'definite', 'ecq.walkingPain': false });
    expect(added).toEqual({});
    expect(facts['ecq.result']).toBe('definite');
    expect(derivations).toEqual([{ factId: 'ecq.result', value: 'not-claudication', why: 'No pain when walking', how: 'kept' }]);
  });

  it('gives a Wells score only when a sign calls for it and nothing open could change it', () => {
    expect(deriveFacts({ 'sx.legSwellingUnilateral': false, 'sx.calfPainOrTender': false, 'sx.legWarmOrRed': false }).wells).toBeUndefined();
    const swollen = { 'sx.legSwellingUnilateral': true, 'performer.role': 'massage-therapist' };
    expect(deriveFacts(swollen)).toMatchObject({ added: {}, wells: { result: 'not-screened' } });
    expect(deriveFacts({ ...swollen, 'hx.dvt': true, 'hx.cancerActive': true }).added).toEqual({ 'wells.dvt.score': 2 });
  });

  it('counts the blood thinner on the list when it judges whether the Wells score is valid', () => {
    const { wells } = deriveFacts({ 'sx.legSwellingUnilateral': true, 'hx.dvt': true, 'hx.cancerActive': true }, { medicinesText: 'Eliquis' });
    expect(wells).toMatchObject({ result: 'not-valid', value: undefined });
  });

  it('works out Ottawa rules for a fresh injury and the index from pressures', () => {
    const { added, ottawa } = deriveFacts({
      'injury.acuteRegions': ['ankle'], 'ottawa.ankle.innerTender': true, 'abpi.armLeftMmHg': 120, 'abpi.ankleLeftDorsalisPedisMmHg': 60, 'abpi.ankleRightDorsalisPedisMmHg': 120,
    });
    expect(added).toEqual({ 'ottawa.ankle': 'positive', 'abpi.value': 0.5 });
    expect(ottawa).toHaveLength(1);
  });

  it('hands the screening facts only, without the items of the scores', () => {
    const { facts } = deriveFacts({ 'ecq.walkingPain': false, 'hx.dvt': false, 'wells.dvt.calf3cm': true }, { performerRole: 'massage-therapist' });
    expect(facts).toEqual({ 'hx.dvt': false, 'ecq.result': 'not-claudication', 'performer.role': 'massage-therapist' });
  });

  it('judges the Wells score for the role that treats', () => {
    const signs = { 'sx.legSwellingUnilateral': true, 'hx.dvt': true, 'hx.cancerActive': true, 'performer.role': 'physiotherapist' };
    expect(deriveFacts(signs).wells?.result).toBe('not-screened');
    expect(deriveFacts(signs, { performerRole: 'massage-therapist' }).added).toEqual({ 'wells.dvt.score': 2 });
  });

  it('prompts for what a medicine makes likely', () => {
    expect(deriveFacts({ 'hx.diabetes': false }, { medicinesText: 'metformin' }).prompts).toEqual([{ classId: 'glucose-lowering', factId: 'hx.diabetes', state: 'answered-no' }]);
  });
});
