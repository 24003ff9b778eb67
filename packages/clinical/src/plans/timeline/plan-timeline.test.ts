import fc from 'fast-check';
import { dateOf } from '../../screening/calendar-days.js';
import { planTimeline, type PlanTimeline, type TimelineInput } from './plan-timeline.js';
import { stageCriteria } from './stage-criteria.js';

const base: TimelineInput = { course: 'injury', startedOn: '2026-03-01', today: '2026-03-02', weeks: { build: 2, return: 6 } };
const ready = { restPain0To10: 1, restPainFalling24h: true, loadsWithoutWorseNextMorning: true, screeningClear: true };
const fit = { painOnLoad0To10: 1, worseNextMorning: false, motionShareOfOther: 0.95, strengthShareOfOther: 0.95, oneLegTaskOk: true, goalsMet: true, screeningClear: true };

function timeline(change: Partial<TimelineInput>): PlanTimeline {
  const result = planTimeline({ ...base, ...change });
  if (result.kind !== 'timeline') throw new Error(result.message);
  return result;
}

describe('an ankle sprain', () => {
  it('is in PEACE on day 1, with LOVE withheld letter by letter', () => {
    const { now, day, stages, withheldLetters, criteria, canMove, next } = timeline({ today: '2026-03-02' });
    expect({ now, day, next, canMove }).toEqual({ now: 'peace', day: 1, next: 'love', canMove: false });
    expect(stages.map(({ stage, state, from, expectedFrom }) => [stage, state, from, expectedFrom])).toEqual([
      ['peace', 'now', '2026-03-01', '2026-03-01'], ['love', 'ahead', null, '2026-03-04'], ['build', 'ahead', null, '2026-03-15'], ['return', 'ahead', null, '2026-04-12'],
    ]);
    expect(withheldLetters.map(({ name }) => name)).toEqual(expect.arrayContaining(['Load', 'Exercise', 'Compress']));
    expect(withheldLetters.every(({ why }) => why !== '')).toBe(true);
    expect(criteria.map(({ id }) => id)).toEqual(['pl.day', 'pl.pain', 'pl.walk', 'pl.screen']);
  });

  it('is in LOVE on day 4 once a clinician has confirmed it, and not by date alone', () => {
    expect(timeline({ today: '2026-03-05', recovery: ready }).now).toBe('peace');
    expect(timeline({ today: '2026-03-05', recovery: ready }).canMove).toBe(true);
    const love = timeline({ today: '2026-03-05', recovery: ready, moves: [{ to: 'love', on: '2026-03-04' }] });
    expect(love).toMatchObject({ now: 'love', next: 'build', canMove: false });
    expect(love.stages.slice(0, 2)).toEqual([
      { stage: 'peace', state: 'past', from: '2026-03-01', to: '2026-03-04', expectedFrom: '2026-03-01' },
      { stage: 'love', state: 'now', from: '2026-03-04', to: null, expectedFrom: '2026-03-04' },
    ]);
    expect(love.withheldModalities.map(({ id }) => id)).toContain('deep-tissue');
  });

  it('builds up on day 20 after its own criteria, and returns after stricter ones', () => {
    const moves = [{ to: 'love', on: '2026-03-04' }, { to: 'build', on: '2026-03-16' }] as const;
    const build = timeline({ today: '2026-03-21', moves, recovery: ready, findings: { ...fit, oneLegTaskOk: null } });
    expect(build).toMatchObject({ now: 'build', next: 'return', canMove: false, withheldLetters: [] });
    expect(build.criteria.filter(({ state }) => state !== 'met')).toMatchObject([{ id: 'one-leg', state: 'unknown' }]);
    expect(build.withheldModalities.map(({ id }) => id)).toEqual(expect.arrayContaining(['compression', 'mld']));
    expect(timeline({ today: '2026-03-21', moves, recovery: ready, findings: fit })).toMatchObject({ canMove: true, message: expect.stringContaining('confirm the move to Return') as string });
    expect(timeline({ today: '2026-05-20', moves: [...moves, { to: 'return', on: '2026-04-12' }, { to: 'done', on: '2026-05-20' }], recovery: ready })).toMatchObject({ now: 'done', next: null });
  });

  it('begins again with a re-injury, which says why', () => {
    const moves = [{ to: 'love', on: '2026-03-04' }, { to: 'build', on: '2026-03-16' }] as const;
    const again = timeline({ today: '2026-03-21', moves, reinjuries: [{ on: '2026-03-20', reason: 'Stepped off a kerb' }] });
    expect(again).toMatchObject({ now: 'peace', day: 1, isReinjury: true, restartReason: 'Stepped off a kerb', startedOn: '2026-03-20' });
    expect(again.stages[0]).toMatchObject({ state: 'now', from: '2026-03-20' });
    expect(planTimeline({ ...base, reinjuries: [{ on: '2026-03-02', reason: ' ' }] })).toMatchObject({ kind: 'problem', code: 'reinjury-without-reason' });
  });

  it('stops while the screening is open, and is late when weeks go by', () => {
    expect(timeline({ today: '2026-03-10', moves: [{ to: 'love', on: '2026-03-04' }], recovery: { ...ready, screeningClear: false } })).toMatchObject({ now: 'halted', next: null });
    const love = { moves: [{ to: 'love', on: '2026-03-04' }], recovery: ready } as const;
    expect(timeline({ ...love, today: '2026-03-29' }).isLate).toBe(false);
    expect(timeline({ ...love, today: '2026-03-30' }).isLate).toBe(true);
  });
});

describe('a lasting problem', () => {
  const lasting = { course: 'lasting', today: '2026-03-20' } as const;

  it('settles first, then builds up', () => {
    expect(timeline(lasting)).toMatchObject({ now: 'settle', next: 'build', day: 19, withheldLetters: [] });
    expect(timeline({ ...lasting, moves: [{ to: 'build', on: '2026-03-15' }] })).toMatchObject({ now: 'build', next: 'return' });
    expect(timeline({ ...lasting, findings: { screeningClear: false } }).now).toBe('halted');
    expect(timeline({ ...lasting, moves: [{ to: 'build', on: '2026-03-10' }], reinjuries: [{ on: '2026-03-18', reason: 'Lifted a box' }] })).toMatchObject({ now: 'settle', isReinjury: true });
  });

  it('names dates it cannot use', () => {
    expect(planTimeline({ ...base, ...lasting, startedOn: 'then' })).toMatchObject({ kind: 'problem', code: 'start-unreadable' });
    expect(planTimeline({ ...base, ...lasting, today: 'now' })).toMatchObject({ kind: 'problem', code: 'today-unreadable' });
    expect(planTimeline({ ...base, ...lasting, startedOn: '2026-04-01' })).toMatchObject({ kind: 'problem', code: 'start-in-the-future' });
    expect(planTimeline({ ...base, startedOn: '2026-04-01' })).toMatchObject({ kind: 'problem', code: 'injury-in-the-future' });
    expect(planTimeline({ ...base, today: '2026-09-01' })).toMatchObject({ kind: 'not-applicable', code: 'chronic-problem' });
  });
});

describe('criteria of a stage', () => {
  it('take unknown for not met, zero for a value and no for an answer', () => {
    const states = (found: Parameters<typeof stageCriteria>[1]) => Object.fromEntries(stageCriteria('return', found).map(({ id, state }) => [id, state]));
    expect(new Set(Object.values(states({})))).toEqual(new Set(['unknown']));
    expect(states({ ...fit, painOnLoad0To10: 0, worseNextMorning: false })).toMatchObject({ 'pain-on-load': 'met', 'next-morning': 'met' });
    expect(states({ ...fit, painOnLoad0To10: 3, worseNextMorning: true, strengthShareOfOther: 0 })).toMatchObject({ 'pain-on-load': 'not-met', 'next-morning': 'not-met', strength: 'not-met' });
    expect(states({ ...fit, motionShareOfOther: Number.NaN, painOnLoad0To10: 12 })).toMatchObject({ motion: 'unknown', 'pain-on-load': 'unknown' });
  });
});

describe('any course', () => {
  it('has one stage of now at most, in order, and never moves without a confirmed move', () => {
    const stage = fc.constantFrom('peace', 'love', 'settle', 'build', 'return', 'done');
    const move = fc.record({ to: stage, on: fc.integer({ min: 20513, max: 20640 }).map(dateOf) });
    fc.assert(fc.property(fc.constantFrom('injury', 'lasting'), fc.array(move, { maxLength: 5 }), fc.integer({ min: 0, max: 120 }), (course, moves, days) => {
      const today = dateOf(20513 + days);
      const result = planTimeline({ ...base, course, startedOn: dateOf(20513), today, moves, recovery: ready, findings: fit });
      if (result.kind !== 'timeline') return;
      const states = result.stages.map(({ state }) => ['past', 'now', 'ahead'].indexOf(state));
      expect(states).toEqual(states.toSorted((one, other) => one - other));
      expect(result.stages.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
      if (moves.every(({ on }) => on > today)) expect(['peace', 'settle', 'review72h']).toContain(result.now);
    }));
  });
});
