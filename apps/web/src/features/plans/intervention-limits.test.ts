import { limitLevel, performersFor, plannable } from './intervention-limits';

const limit = (change: object) => ({ limit: { allowed: true, maxPressure: null, why: [], ruleIds: [], instead: [], clearable: false, clearances: [], ...change } });

describe('the level beside a planned technique', () => {
  it('is quiet when nothing limits it', () => expect(limitLevel(limit({}), 'proceed')).toBe('proceed'));
  it('says so when it is limited', () => expect(limitLevel(limit({ why: ['Anticoagulant'], ruleIds: ['a'] }), undefined)).toBe('modify'));
  it('is never below the refusal of the server', () => {
    expect(limitLevel(limit({ allowed: false, ruleIds: ['a'] }), 'proceed')).toBe('do-not-treat-refer');
    expect(limitLevel(limit({ allowed: false, ruleIds: ['a'] }), 'clearance-needed')).toBe('clearance-needed');
    expect(limitLevel(limit({ allowed: false }), undefined)).toBe('not-screened');
  });
});

describe('who performs', () => {
  it('a thrust is a physiotherapist, and never "either"', () => expect(performersFor('manipulation', 'physiotherapist')).toEqual(['physiotherapist']));
  it('massage is of both, or either', () => expect(performersFor('swedish', 'massage-therapist')).toEqual(['massage-therapist', 'physiotherapist', 'either']));
  it('exercise is also for the patient at home', () => expect(performersFor('exercise-strength', 'physiotherapist')).toContain('patient'));
  it('nobody plans outside the role', () => expect(plannable('massage-therapist').map(({ id }) => id)).not.toContain('manipulation'));
});
