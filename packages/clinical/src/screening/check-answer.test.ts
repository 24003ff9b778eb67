import fc from 'fast-check';
import { facts } from '../knowledge/facts.js';
import type { FactId } from '../knowledge/fact-ids.js';
import { checkAnswer } from './check-answer.js';
import { readAnswers } from './readings.js';
import { anyValue } from './testing/arbitrary-answers.js';

const codeOf = (id: FactId, value: unknown): string => {
  const check = checkAnswer(id, value);
  return check.ok ? 'ok' : check.code;
};

describe('an answer', () => {
  it.each<[FactId, unknown, unknown]>([
    ['sx.fever', false, false],
    ['meds.unclassifiedCount', 0, 0],
    ['wells.dvt.score', -2, -2],
    ['hx.varicose', 'mild', 'mild'],
    ['meds.classes', ['statin'], ['statin']],
    ['allergy.topical', [' latex '], ['latex']],
    ['skin.woundRegions', [], []],
    ['skin.woundRegions', ['calf', { region: 'shin', side: 'left' }], ['calf', { region: 'shin', side: 'left' }]],
    ['skin.woundRegions', [{ region: 'calf', side: 'both' }, { region: 'abdomen', side: null }], ['calf', 'abdomen']],
    ['skin.woundRegions', [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }],
      [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }]],
    ['patient.ageYears', 120, 120],
    ['allergy.topical', ['x'.repeat(200), 'Latex', 'nickel'], ['x'.repeat(200), 'Latex', 'nickel']],
    ['allergy.topical', Array.from({ length: 50 }, (_, index) => `oil ${index}`), Array.from({ length: 50 }, (_, index) => `oil ${index}`)],
  ])('to %s of %j is kept', (id, value, kept) => {
    expect(checkAnswer(id, value)).toEqual({ ok: true, value: kept });
  });

  it.each<[FactId, unknown, string]>([
    ['sx.fever', 'no', 'wrong-type'],
    ['sx.fever', null, 'missing'],
    ['patient.ageYears', 121, 'out-of-range'],
    ['patient.ageYears', -1, 'out-of-range'],
    ['patient.ageYears', 40.5, 'not-whole'],
    ['patient.ageYears', Number.NaN, 'wrong-type'],
    ['lab.inr', 0.4, 'out-of-range'],
    ['temp.celsius', 98.6, 'out-of-range'],
    ['hx.dvtWeeks', -0.5, 'out-of-range'],
    ['bp.systolic', '180', 'wrong-type'],
    ['hx.varicose', 'severe', 'unknown-choice'],
    ['meds.classes', ['warfarin'], 'unknown-choice'],
    ['meds.classes', ['statin', 'statin'], 'duplicate'],
    ['allergy.topical', ['Latex', 'latex'], 'duplicate'],
    ['allergy.topical', [' '], 'empty-text'],
    ['allergy.topical', ['x'.repeat(201)], 'too-long'],
    ['allergy.topical', ['latex', 'x'.repeat(201)], 'too-long'],
    ['sx.fever', undefined, 'missing'],
    ['hx.varicose', 3, 'wrong-type'],
    ['meds.classes', [3], 'wrong-type'],
    ['skin.woundRegions', [{ region: 'calf', side: 'left' }, 'calf'], 'duplicate'],
    ['skin.woundRegions', [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'left' }], 'duplicate'],
    ['allergy.topical', Array.from({ length: 51 }, (_, index) => `oil ${index}`), 'too-many'],
    ['skin.woundRegions', 'calf', 'wrong-type'],
    ['skin.woundRegions', ['wing'], 'unknown-region'],
    ['skin.woundRegions', ['leg-all'], 'unknown-region'],
    ['skin.woundRegions', [{ region: 'calf', side: 'upper' }], 'unknown-region'],
    ['skin.woundRegions', [{ region: 'abdomen', side: 'left' }], 'side-not-possible'],
    ['skin.woundRegions', ['calf', { region: 'calf', side: 'left' }], 'duplicate'],
  ])('to %s of %j is refused as %s', (id, value, code) => {
    expect(codeOf(id, value)).toBe(code);
  });

  it.each<[FactId, unknown, RegExp]>([
    ['patient.ageYears', 121, /between 0 and 120 years/u],
    ['patient.ageYears', 'old', /a number/u],
    ['sx.fever', 'no', /yes or no/u],
    ['hx.varicose', 'severe', /none, mild, /u],
    ['meds.classes', ['warfarin'], /medicine class/u],
  ])('to %s of %j is told what it could be', (id, value, words) => {
    const check = checkAnswer(id, value);
    expect(check.ok ? '' : check.message).toMatch(words);
  });

  it('to no question is refused', () => {
    expect(codeOf('sx.unheardOf' as FactId, true)).toBe('unknown-fact');
  });

  it('that is accepted is one the screening can read', () => {
    const anyAnswer = fc.constantFrom(...facts).chain((fact) => fc.tuple(fc.constant(fact), fc.oneof(anyValue(fact), fc.anything())));
    fc.assert(fc.property(anyAnswer, ([fact, value]) => {
      const check = checkAnswer(fact.id, value);
      if (check.ok) expect(readAnswers({ [fact.id]: check.value }).ignored).toEqual([]);
      else expect(check.message).not.toBe('');
    }), { numRuns: 1000 });
  });
});
