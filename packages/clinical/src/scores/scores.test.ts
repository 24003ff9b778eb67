import { edinburghClaudicationVectors, wellsDvtVectors } from '../knowledge/testing/score-vectors.js';
import {
  ankleBrachialIndexOf, bandOfAnkleBrachialIndex, claudicationFromFacts, classifyClaudication, ottawaFromFacts, scoreInputs, scoreWellsDvt, wellsDvtFromFacts,
} from './index.js';

describe('Wells DVT points', () => {
  it.each(wellsDvtVectors.map((vector) => [JSON.stringify(vector.items), vector] as const))('%s', (_, vector) => {
    const points = scoreWellsDvt(vector.items);
    expect(points.result).toBe(vector.result);
    if ('score' in vector) expect(points.score).toBe(vector.score);
    else expect(points).toMatchObject({ scoreMin: vector.scoreMin, scoreMax: vector.scoreMax, score: undefined });
  });

  it('lets an unknown minus-two item only lower the minimum', () => {
    expect(scoreWellsDvt({ calf3cm: true, pittingOedema: true, alternativeAsLikely: 'unknown' })).toMatchObject({ scoreMin: 0, scoreMax: 2, result: 'not-screened' });
  });
});

describe('Wells DVT from answers', () => {
  const adult = { 'patient.ageYears': 50, 'preg.status': 'no', 'meds.classes': [], 'performer.role': 'massage-therapist' };
  const calfPain = {
    ...adult, 'sx.calfPainOrTender': true, 'sx.legSwellingUnilateral': false, 'hx.cancerActive': false, 'risk.bedOrSurgery12w': false, 'hx.dvt': false,
  };

  it('asks what has to be looked at before it gives a number', () => {
    const reading = wellsDvtFromFacts(calfPain);
    expect(reading).toMatchObject({ result: 'not-screened', value: undefined, scoreMin: 0, scoreMax: 4 });
    expect(reading.missing).toEqual(['paralysisOrCast', 'veinTenderness', 'calf3cm', 'collateralVeins']);
  });

  it('counts measured girths, exactly 3 cm included', () => {
    const looked = { ...calfPain, 'wells.dvt.paralysisOrCast': false, 'wells.dvt.veinTenderness': true, 'wells.dvt.collateralVeins': false };
    expect(wellsDvtFromFacts({ ...looked, 'wells.dvt.calfLeftCm': 38.3, 'wells.dvt.calfRightCm': 35.3 })).toMatchObject({ result: 'likely', value: 2 });
    expect(wellsDvtFromFacts({ ...looked, 'wells.dvt.calfLeftCm': 38.2, 'wells.dvt.calfRightCm': 35.3 })).toMatchObject({ result: 'unlikely', value: 1 });
  });

  it('takes no points off for another diagnosis when a massage therapist treats', () => {
    const two = { ...calfPain, 'wells.dvt.calf3cm': true, 'wells.dvt.veinTenderness': true, 'wells.dvt.paralysisOrCast': false, 'wells.dvt.collateralVeins': false, 'wells.dvt.alternativeAsLikely': true };
    expect(wellsDvtFromFacts(two)).toMatchObject({ result: 'likely', value: 2 });
    expect(wellsDvtFromFacts({ ...two, 'performer.role': 'physiotherapist' })).toMatchObject({ result: 'unlikely', value: 0 });
  });

  it('is likely as soon as the minimum is, whatever is still open', () => {
    expect(wellsDvtFromFacts({ 'performer.role': 'massage-therapist', 'hx.cancerActive': true, 'hx.dvt': true })).toMatchObject({ result: 'likely', value: 2 });
  });

  it.each([
    [{ 'preg.status': 'yes' }, 'Pregnant'],
    [{ 'patient.ageYears': 17 }, 'Under 18'],
    [{ 'meds.classes': ['anticoagulant-doac'] }, 'Already on a blood thinner'],
  ])('is not used when it is not valid: %j', (change, reason) => {
    expect(wellsDvtFromFacts({ ...calfPain, ...change })).toMatchObject({ result: 'not-valid', value: undefined, notValid: [reason] });
  });

  it('does not reassure before it is known that it may be used', () => {
    const none = Object.fromEntries(['activeCancer', 'paralysisOrCast', 'bedOrSurgery', 'veinTenderness', 'entireLegSwollen', 'calf3cm', 'pittingOedema', 'collateralVeins', 'previousDvt', 'alternativeAsLikely'].map((id) => [`wells.dvt.${id}`, false]));
    expect(wellsDvtFromFacts({ ...none, ...adult })).toMatchObject({ result: 'unlikely', value: 0 });
    const { 'patient.ageYears': _age, ...noAge } = adult;
    expect(wellsDvtFromFacts({ ...none, ...noAge })).toMatchObject({ result: 'not-screened', value: undefined, missingFacts: ['patient.ageYears'] });
  });
});

describe('Edinburgh claudication questionnaire', () => {
  it.each(edinburghClaudicationVectors.map((vector) => [JSON.stringify(vector.q), vector] as const))('%s', (_, vector) => {
    const reading = classifyClaudication(vector.q);
    expect(reading.result).toBe(vector.result);
    if ('grade' in vector) expect(reading.grade).toBe(vector.grade);
  });

  it('stays open while an unanswered question could change it, and names it', () => {
    expect(classifyClaudication({})).toMatchObject({ result: undefined, missing: ['q1', 'q2', 'q3', 'q5', 'sites'] });
    expect(classifyClaudication({ q1: true, q2: false, q3: 'unknown', q5: true, sites: ['calf'] })).toMatchObject({ result: undefined, missing: ['q3'] });
    expect(classifyClaudication({ q1: true, q2: false, q3: 'unknown', q5: false, sites: ['calf'] }).result).toBe('not-claudication');
    expect(classifyClaudication({ q1: true, sites: ['shin'] }).result).toBe('not-claudication');
  });

  it('reads the answers of the intake', () => {
    const asked = { 'ecq.walkingPain': true, 'ecq.sites': ['calf'], 'ecq.atRest': false, 'ecq.uphill': true, 'ecq.easesIn10Minutes': true };
    expect(claudicationFromFacts(asked)).toMatchObject({ result: 'definite', grade: undefined });
    expect(claudicationFromFacts({ ...asked, 'ecq.levelPace': false })).toMatchObject({ result: 'definite', grade: 1 });
  });
});

describe('Ottawa rules', () => {
  const ready = { 'patient.ageYears': 30, 'preg.status': 'no', 'sx.intoxicated': false, 'skin.woundRegions': [], 'sens.reducedRegions': [], 'ottawa.ankle.severalInjuries': false };
  const sprain = { ...ready, 'injury.acuteRegions': [{ region: 'ankle', side: 'left' }], 'ottawa.ankle.nearBone': true };
  const clear = { 'ottawa.ankle.outerTender': false, 'ottawa.ankle.innerTender': false, 'ottawa.ankle.cannotTake4Steps': false };

  it('is positive with any one sign, negative only with all of them denied', () => {
    expect(ottawaFromFacts('ankle', { ...sprain, 'ottawa.ankle.cannotTake4Steps': true }).result).toBe('positive');
    expect(ottawaFromFacts('ankle', { ...sprain, ...clear }).result).toBe('negative');
    expect(ottawaFromFacts('ankle', { ...sprain, 'ottawa.ankle.outerTender': false }).result).toBeUndefined();
  });

  it.each([
    [{ 'patient.ageYears': 4 }, 'under 5 years'],
    [{ 'injury.hours': 241 }, 'injury older than 10 days'],
    [{ 'skin.woundRegions': ['foot-all'] }, 'wound'],
    [{ 'preg.status': 'yes' }, 'pregnancy'],
    [{ 'sx.intoxicated': true }, 'intoxicated'],
    [{ 'sens.reducedRegions': ['ankle'] }, 'reduced sensation'],
    [{ 'ottawa.ankle.severalInjuries': true }, 'several injuries'],
  ])('does not reassure with %j', (change, reason) => {
    expect(ottawaFromFacts('ankle', { ...sprain, ...clear, ...change })).toMatchObject({ result: undefined, excludedBy: [reason] });
    expect(ottawaFromFacts('ankle', { ...sprain, 'ottawa.ankle.outerTender': true, ...change }).result).toBe('positive');
  });

  it('does not reassure while an exclusion is open', () => {
    const { 'preg.status': _status, ...open } = sprain;
    expect(ottawaFromFacts('ankle', { ...open, ...clear })).toMatchObject({ result: undefined, openExclusions: ['pregnancy'] });
  });

  it('takes bone tenderness for pain near the bone, and does not apply elsewhere', () => {
    expect(ottawaFromFacts('foot', { 'ottawa.foot.navicularTender': true }).result).toBe('positive');
    expect(ottawaFromFacts('foot', { 'ottawa.foot.cannotTake4Steps': true }).result).toBeUndefined();
    expect(ottawaFromFacts('foot', { 'injury.acuteRegions': ['calf'], 'ottawa.foot.cannotTake4Steps': true }).result).toBe('not-applicable');
  });

  it('counts age 55 at the knee', () => {
    const knee = { 'injury.acuteRegions': ['knee-medial'], 'ottawa.knee.kneecapTender': false, 'ottawa.knee.fibularHeadTender': false, 'ottawa.knee.cannotBend90': false, 'ottawa.knee.cannotTake4Steps': false };
    expect(ottawaFromFacts('knee', { ...knee, 'patient.ageYears': 55 }).result).toBe('positive');
    expect(ottawaFromFacts('knee', { ...knee, 'patient.ageYears': 54 }).result).toBe('negative');
    expect(ottawaFromFacts('knee', knee).result).toBeUndefined();
  });
});

describe('ankle brachial index', () => {
  it('takes the higher ankle pressure of each leg, the higher arm, and the lower leg', () => {
    const reading = ankleBrachialIndexOf({
      armLeftMmHg: 140, armRightMmHg: 130, left: { dorsalisPedisMmHg: 126, posteriorTibialMmHg: 119 }, right: { dorsalisPedisMmHg: 70, posteriorTibialMmHg: 77 },
    });
    expect(reading.value).toBeCloseTo(0.55, 10);
    expect(reading).toMatchObject({ band: 'artery disease likely', missing: [] });
    expect(reading.legs.map(({ band }) => band)).toEqual(['usual range', 'artery disease likely']);
  });

  it('is not reassured by one leg, but warned by it', () => {
    expect(ankleBrachialIndexOf({ armLeftMmHg: 100, left: { dorsalisPedisMmHg: 110 } })).toMatchObject({ value: undefined, missing: ['right ankle pressure'] });
    expect(ankleBrachialIndexOf({ armLeftMmHg: 100, left: { dorsalisPedisMmHg: 40 } })).toMatchObject({ value: 0.4, band: 'severe' });
  });

  it.each([[0, 'severe'], [0.499, 'severe'], [0.5, 'artery disease likely'], [0.8, 'mild or borderline'], [0.9, 'usual range'], [1.3, 'stiff or incompressible'], [-1, undefined], [Number.NaN, undefined]])(
    '%d is %s', (value, band) => expect(bandOfAnkleBrachialIndex(value)).toBe(band),
  );

  it('leaves out slips of the keyboard', () => {
    expect(ankleBrachialIndexOf({ armLeftMmHg: 0, left: { dorsalisPedisMmHg: 1200 } })).toMatchObject({ value: undefined, missing: ['arm pressure', 'left ankle pressure', 'right ankle pressure'] });
  });
});

it('has one id per score input', () => {
  expect(new Set(scoreInputs.map(({ id }) => id)).size).toBe(scoreInputs.length);
});
