import { screen, shownLevel } from '@legwork/clinical';

const decide = (facts: Readonly<Record<string, unknown>>) => shownLevel(screen({ performerRole: 'massage-therapist', sessionDate: '2026-11-21', facts }));

describe('the safety of a visit on the day list', () => {
  it('is a stop when a leg may hold a clot, although the rule covers the legs only', () => {
    expect(decide({ 'sx.legSwellingUnilateral': true })).toMatchObject({ status: 'do-not-treat-refer', atLeast: 'do-not-treat-refer' });
  });

  it('stays an emergency when there is one besides', () => {
    expect(decide({ 'sx.legSwellingUnilateral': true, 'sx.saddleNumbness': true }).status).toBe('emergency');
  });

  it('is not raised by a technique that is only left out', () => {
    expect(decide({ 'meds.classes': ['anticoagulant-vka'] }).atLeast).toBe('modify');
  });
});
