import { describe, expect, it } from '@jest/globals';
import { factIds, scoreInputs } from '@legwork/clinical';
import { answersOf, isSameAnswer } from './current-facts.js';
import { findFact } from './fact-catalogue.js';
import { checkFact } from './fact-check.js';

describe('checking a fact', () => {
  it.each<[string, unknown, string]>([
    ['sx.fever', 'yes', 'wrong-type'], ['sx.fever', 0, 'wrong-type'], ['patient.ageYears', 130, 'out-of-range'], ['hx.varicose', 'some', 'unknown-choice'], ['sx.nothing', true, 'unknown-fact'],
    ['wells.dvt.calfLeftCm', -3, 'out-of-range'], ['wells.dvt.calfLeftCm', '38', 'wrong-type'], ['wells.dvt.calfLeftCm', Number.NaN, 'wrong-type'], ['abpi.armLeftMmHg', 900, 'out-of-range'], ['ecq.sites', 'calf', 'wrong-type'], ['ottawa.ankle.nearBone', 'perhaps', 'wrong-type'],
  ])('%s = %p is refused: %s', (factId, value, code) => {
    expect(checkFact(factId, value)).toMatchObject({ ok: false, code });
  });

  it.each<[string, unknown]>([['sx.fever', false], ['meds.oralSteroidMonths', 0], ['abpi.ankleLeftDorsalisPedisMmHg', 0], ['allergy.topical', []], ['ecq.sites', ['calf']], ['wells.dvt.calfLeftCm', 38.5]])('%s = %p is kept', (factId, value) => {
    expect(checkFact(factId, value)).toEqual({ ok: true, value });
  });

  it('knows every input of the screening and of its scores', () => {
    for (const id of [...factIds, ...scoreInputs.map((input) => input.id)]) expect(findFact(id)?.question).not.toBe('');
  });
});

describe('current answers', () => {
  it('leave out what was withdrawn', () => {
    const rows = [{ factId: 'a', value: false, recordedOn: '2026-01-01', withdrawn: false }, { factId: 'b', value: true, recordedOn: '2026-01-01', withdrawn: true }];
    expect(answersOf(rows)).toEqual({ facts: { a: false }, recordedOn: { a: '2026-01-01' } });
  });

  it('are the same whatever the order of their keys', () => {
    expect(isSameAnswer([{ region: 'calf', side: 'left' }], [{ side: 'left', region: 'calf' }])).toBe(true);
    expect(isSameAnswer(['calf'], ['ankle'])).toBe(false);
    expect(isSameAnswer(false, null)).toBe(false);
  });
});
