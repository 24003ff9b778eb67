import { factsNeeded } from './questions.js';
import { decide, sessionDate } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

/** Long-lived answers only: what is left when every visit question is unanswered. */
const lasting = { 'hx.diabetes': false, 'hx.stroke': false, 'surgery.regions6w': [] };

describe('how long a decision holds', () => {
  it('is the day of the session when visit questions are part of it', () => {
    expect(decide(baseline).validUntil).toBe(sessionDate);
  });

  it('is never longer than a letter it rests on', () => {
    const kidney = { ...baseline, 'hx.kidneyFailure': true };
    const letter = { ruleIds: ['kidney.failure'], regions: 'all', techniqueGroups: 'all', until: sessionDate } as const;
    const { clearances, validUntil } = decide(kidney, { clearances: [letter] });
    expect([clearances[0]?.state, validUntil]).toEqual(['applied', sessionDate]);
  });

  it('is the session day while a question is open', () => {
    expect(decide(lasting).validUntil).toBe(sessionDate);
  });

  it.each(['2026-02-30', '02.03.2026', '', undefined, 20260302])('is unknown when the session day is %p', (day) => {
    const result = decide(baseline, { sessionDate: day as string });
    expect(result.validUntil).toBeNull();
    expect(result.ignoredInputs).toEqual([{ input: 'sessionDate', reason: 'not-a-date' }]);
  });
});

describe('an old answer', () => {
  it('counts through its last day', () => {
    const within = decide(baseline, { recordedOn: { 'surgery.regions6w': '2026-02-23' } });
    expect([within.session.status, within.staleInputs]).toEqual(['proceed', []]);
    const past = decide(baseline, { recordedOn: { 'surgery.regions6w': '2026-02-22' } });
    expect([past.session.status, past.staleInputs]).toEqual(['not-screened', ['surgery.regions6w']]);
    expect(past.toAsk).toEqual(['surgery.regions6w']);
  });

  it('of an earlier visit is asked again when it holds for the visit only', () => {
    const recordedOn = { 'sx.chestPain': '2026-03-01' };
    expect(decide(baseline, { recordedOn }).session.unscreened).toContain('cardiac.chest-pain');
    expect(factsNeeded(baseline, 'physiotherapist', { sessionDate, recordedOn })).toEqual(['sx.chestPain']);
  });

  it('still warns', () => {
    const result = decide({ ...baseline, 'sx.chestPain': true }, { recordedOn: { 'sx.chestPain': '2026-03-01' } });
    expect(result.session.status).toBe('emergency');
    expect(result.fired.map(({ ruleId }) => ruleId)).toEqual(['cardiac.chest-pain']);
    expect(result.unknown.map(({ ruleId }) => ruleId)).toContain('cardiac.chest-pain');
  });

  it('with a date nobody can read counts as old', () => {
    const result = decide(baseline, { recordedOn: { 'sx.fever': 'yesterday' } });
    expect(result.staleInputs).toEqual(['sx.fever']);
    expect(result.ignoredInputs).toEqual([{ input: 'recordedOn.sx.fever', reason: 'not-a-date' }]);
  });

  it('dated after the session counts from the session', () => {
    expect(decide(baseline, { recordedOn: { 'sx.fever': '2027-01-01' } }).validUntil).toBe(sessionDate);
  });
});
