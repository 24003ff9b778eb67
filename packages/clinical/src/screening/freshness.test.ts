import { dayNumber } from './calendar-days.js';
import { assessFreshness, validUntil } from './freshness.js';
import { factsNeeded } from './questions.js';
import { readAnswers } from './readings.js';
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
    const result = decide(kidney, { clearances: [letter] });
    expect([result.clearances[0]?.state, result.validUntil]).toEqual(['applied', sessionDate]);
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
    expect(result.fired.map(({ ruleId, because }) => [ruleId, because.map(({ factId }) => factId)])).toEqual([['cardiac.chest-pain', ['sx.chestPain']]]);
    expect(result.unknown.map(({ ruleId }) => ruleId)).toContain('cardiac.chest-pain');
  });

  it('is no reason where one of today is enough', () => {
    const both = { ...baseline, 'sx.saddleNumbness': true, 'sx.bladderChange': true };
    const reasons = (recordedOn: Record<string, string>) =>
      decide(both, { recordedOn }).fired.find(({ ruleId }) => ruleId === 'cauda-equina.saddle-or-sphincter')?.because.map(({ factId }) => factId);
    expect(reasons({})).toEqual(['sx.saddleNumbness', 'sx.bladderChange']);
    expect(reasons({ 'sx.saddleNumbness': '2026-03-01' })).toEqual(['sx.bladderChange']);
    expect(reasons({ 'sx.saddleNumbness': '2026-03-01', 'sx.bladderChange': '2026-03-01' })).toEqual(['sx.saddleNumbness', 'sx.bladderChange']);
  });

  it('with a date nobody can read counts as old', () => {
    const result = decide(baseline, { recordedOn: { 'sx.fever': 'yesterday' } });
    expect(result.staleInputs).toEqual(['sx.fever']);
    expect(result.ignoredInputs).toEqual([{ input: 'recordedOn.sx.fever', reason: 'not-a-date' }]);
  });

  it('dated after the session counts from the session', () => {
    expect(decide(baseline, { recordedOn: { 'sx.fever': '2027-01-01' } }).validUntil).toBe(sessionDate);
  });

  it('without a date counts from the session, whether dates are left out or stored as nothing', () => {
    for (const recordedOn of [undefined, null, {}]) {
      const { staleInputs, ignoredInputs } = decide(baseline, { recordedOn: recordedOn as Record<string, string> });
      expect([staleInputs, ignoredInputs]).toEqual([[], []]);
    }
  });

  it('is not made by a date for a question nobody answered', () => {
    const { 'surgery.regions6w': _open, ...answers } = baseline;
    expect(decide(answers, { recordedOn: { 'surgery.regions6w': '2020-01-01' } }).staleInputs).toEqual([]);
  });

  it('is never what the product itself fills in', () => {
    expect(decide(baseline, { recordedOn: { 'performer.role': '2020-01-01', 'wells.dvt.score': '2020-01-01' } }).staleInputs).not.toContain('performer.role');
  });
});

describe('dates that cannot be used', () => {
  it('are listed', () => {
    expect(decide(baseline, { recordedOn: 'yesterday' as unknown as Record<string, string> }).ignoredInputs).toEqual([{ input: 'recordedOn', reason: 'wrong-type' }]);
    expect(decide(baseline, { recordedOn: { 'sx.unheardOf': '2026-03-02' } }).ignoredInputs).toEqual([{ input: 'recordedOn.sx.unheardOf', reason: 'unknown-fact' }]);
  });
});

describe('the answers that still hold', () => {
  const on = dayNumber(sessionDate);
  const { readings } = readAnswers({ 'hx.diabetes': false, 'surgery.regions6w': [], 'performer.role': 'physiotherapist' });
  const after = (lastDay: number | undefined): number => (lastDay ?? NaN) - (on ?? NaN);

  it('end with the one that ends first, and after 90 days at the latest', () => {
    expect(after(assessFreshness(readAnswers({ 'hx.diabetes': false }).readings, {}, on).lastDay)).toBe(90);
    expect(after(assessFreshness(readings, {}, on).lastDay)).toBe(7);
    expect(after(assessFreshness(readings, { 'surgery.regions6w': '2026-02-27', 'hx.diabetes': '2025-11-01' }, on).lastDay)).toBe(4);
  });

  it('are all of them, as they were given, when none is past its day or no day is known', () => {
    expect(assessFreshness(readings, { 'surgery.regions6w': '2026-02-27' }, on).fresh).toBe(readings);
    expect(assessFreshness(readings, { 'surgery.regions6w': '2020-02-27' }, undefined)).toEqual({ fresh: readings, stale: [], lastDay: undefined, ignored: [] });
  });
});

describe('the last day of a decision', () => {
  const day = (text: string): number => dayNumber(text) ?? NaN;
  const ends = { sessionDay: day('2026-03-02'), answersEnd: day('2026-04-10'), letterEnds: [day('2026-03-20'), day('2026-03-30')], settled: true };

  it('is the first of what its answers and its letters allow', () => {
    expect(validUntil(ends)).toBe('2026-03-20');
    expect(validUntil({ ...ends, answersEnd: day('2026-03-05') })).toBe('2026-03-05');
    expect(validUntil({ ...ends, letterEnds: [] })).toBe('2026-04-10');
  });

  it('is the session while anything is open, and unknown without a day', () => {
    expect(validUntil({ ...ends, settled: false })).toBe('2026-03-02');
    expect(validUntil({ ...ends, sessionDay: undefined })).toBeNull();
    expect(validUntil({ ...ends, answersEnd: undefined })).toBeNull();
  });
});
