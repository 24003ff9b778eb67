import { firstPerformer, limitLevel, notOffered, outsideClinic, performersFor, plannable } from './intervention-limits';

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

describe('in a clinic that has taken something away', () => {
  const scope = [{ role: 'massage-therapist', modalityId: 'swedish' }, { role: 'physiotherapist', modalityId: 'laser' }, { role: 'physiotherapist', modalityId: 'heat' }];

  it('a profession is not named for it, nor "either", nor the patient in its place', () => {
    expect(performersFor('swedish', 'physiotherapist', scope)).toEqual(['physiotherapist']);
    expect(performersFor('heat', 'physiotherapist', scope)).toEqual(['massage-therapist']);
    expect(performersFor('heat', 'massage-therapist', scope)).toEqual(['massage-therapist', 'patient']);
  });

  it('a physiotherapist leaves it to the profession that performs it; a massage therapist begins no line of others', () => {
    expect(firstPerformer('heat', 'physiotherapist', scope)).toBe('massage-therapist');
    expect(firstPerformer('swedish', 'massage-therapist', scope)).toBeUndefined();
  });

  it('what nobody can begin says why', () => {
    expect(notOffered('swedish', 'massage-therapist', scope)).toMatch(/do not let massage therapists perform/u);
    expect(notOffered('laser', 'physiotherapist', scope)).toMatch(/Nobody performs it here\.$/u);
    expect(notOffered('heat', 'physiotherapist', scope)).toBeUndefined();
  });

  it('a line says so for whoever performs it: one that either performs for both', () => {
    const of = (modalityId: 'heat' | 'swedish', performerRole: 'either' | 'massage-therapist' | 'physiotherapist' | 'patient') => outsideClinic({ modalityId, performerRole }, 'physiotherapist', scope) !== undefined;
    expect([of('swedish', 'either'), of('swedish', 'massage-therapist'), of('swedish', 'physiotherapist'), of('heat', 'patient'), of('heat', 'massage-therapist')]).toEqual([true, true, false, true, false]);
  });
});
