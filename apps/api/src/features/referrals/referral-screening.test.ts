import { describe, expect, it } from '@jest/globals';
import { diagnosisWordsIn, explainInLetter, screen } from '@legwork/clinical';
import { forLetter } from './referral-screening.js';

const facts = { 'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true, 'sx.legWarmOrRed': true, 'wells.dvt.score': 3, 'patient.ageYears': 40, 'preg.status': 'no', 'meds.classes': [], 'meds.unclassifiedCount': 0 };
const decided = (performerRole: 'massage-therapist' | 'physiotherapist') => screen({ performerRole, sessionDate: '2026-03-14', facts, recordedOn: Object.fromEntries(Object.keys(facts).map((id) => [id, '2026-03-14'])) });
const letter = (...given: Parameters<typeof forLetter>): string => explainInLetter(forLetter(...given)).sentences.join(' ');

describe('what a letter tells of a screening', () => {
  it.each(['massage-therapist', 'physiotherapist'] as const)('holds no diagnosis when a massage therapist writes from that of a %s', (role) => {
    const { fired } = forLetter(decided(role), 'massage-therapist', 'dvt.wells.likely');
    expect(fired.map(({ ruleId }) => ruleId)).toContain('dvt.wells.likely');
    const sent = fired.map(({ clinicianReason, resolution, because }) => [clinicianReason, resolution, ...because.map(({ question }) => question)].join(' ')).join(' ');
    expect(diagnosisWordsIn(sent)).toEqual([]);
  });

  it('names the score and the cause when a physiotherapist writes', () => {
    expect(letter(decided('physiotherapist'), 'physiotherapist', 'dvt.wells.likely')).toMatch(/clot.*Wells score” 3/iu);
  });

  it('asks only what the rules it names still wait for', () => {
    const result = decided('physiotherapist');
    const { toAsk } = forLetter(result, 'physiotherapist', 'dvt.signs');
    expect(result.toAsk).toContain('hx.diabetes');
    expect(toAsk).not.toContain('hx.diabetes');
    expect(result.toAsk).toEqual(expect.arrayContaining([...toAsk]));
  });
});
