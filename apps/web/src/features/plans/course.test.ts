import { compressionFrom, courseWith, movesFrom, stationsOf, whyNoCourse } from './course';
import type { Plan } from './plan-queries';

const ready = { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true };

const plan = (moves: { kind: 'move' | 'reinjury'; toPhase: string; happenedOn: string }[] = [], screen: 'met' | 'not-met' | 'unknown' = 'met'): Plan => ({
  injuryOn: '2026-03-01',
  protocol: { phase: screen === 'not-met' ? 'halted' : 'peace', criteriaToMove: [{ id: 'pl.screen', text: '', state: screen, why: '', confirmed: true }], letters: [] },
  protocolMoves: moves.map((move) => ({ ...move, id: move.happenedOn, fromPhase: 'peace', criteria: {}, reason: null, confirmedByName: 'A', confirmedAt: '' })),
}) as unknown as Plan;

const on = (today: string, criteria: object, of = plan()) => {
  const course = courseWith(of, criteria, today);
  if (course === undefined) throw new Error('no course');
  return course;
};

describe('the move to LOVE', () => {
  it('is offered once every criterion is met', () => {
    expect(movesFrom(on('2026-03-03', ready)).map(({ to }) => to)).toEqual(['love']);
    expect(movesFrom(on('2026-03-03', { ...ready, restPain0To10: 4 }))).toEqual([]);
    expect(movesFrom(on('2026-03-03', {}))).toEqual([]);
  });

  it('takes no pain for the measurement it is', () => expect(movesFrom(on('2026-03-03', { ...ready, restPain0To10: 0 }))).toHaveLength(1));
  it('waits for the screening', () => expect(movesFrom(on('2026-03-03', ready, plan([], 'unknown')))).toEqual([]));
  it('is no move while the screening stops', () => expect(on('2026-03-03', ready, plan([], 'not-met')).phase).toBe('halted'));

  it('asks for an assessment and its words at 72 hours without easing', () => {
    const moves = movesFrom(on('2026-03-05', { ...ready, restPainFalling24h: false }));
    expect(moves.map(({ to, needsReason }) => [to, needsReason])).toEqual([['love', true], ['peace', true]]);
  });
});

describe('an injury too long ago', () => {
  const begun = plan([{ kind: 'move', toPhase: 'love', happenedOn: '2026-03-04' }]);
  it('says that the protocol does not apply, from day 85 on', () => {
    expect(whyNoCourse(plan(), '2026-05-25')).toMatch(/older than 12 weeks, it does not apply/u);
    expect(whyNoCourse(plan(), '2026-05-24')).toBeUndefined();
  });

  it('says nothing of a course that was begun, or without a date', () => {
    expect(whyNoCourse(begun, '2026-05-25')).toBeUndefined();
    expect(whyNoCourse({ ...plan(), injuryOn: null }, '2026-05-25')).toBeUndefined();
  });
});

describe('the stations', () => {
  const states = (of: Plan, today: string) => Object.fromEntries(stationsOf(of, on(today, ready, of)).map(({ key, state }) => [key, state]));

  it('stand at PEACE with the real date of the 72 hours', () => {
    expect(states(plan(), '2026-03-02')).toEqual({ injury: 'done', peace: 'current', review72h: 'next', love: 'next', done: 'next' });
    expect(stationsOf(plan(), on('2026-03-02', ready)).find(({ key }) => key === 'review72h')?.when).toBe('2026-03-04');
  });

  it('move on with a confirmed move, dated', () => {
    const moved = plan([{ kind: 'move', toPhase: 'love', happenedOn: '2026-03-04' }]);
    expect(states(moved, '2026-03-06')).toEqual({ injury: 'done', peace: 'done', review72h: 'done', love: 'current', done: 'next' });
    expect(stationsOf(moved, on('2026-03-06', ready, moved)).find(({ key }) => key === 'love')?.when).toBe('2026-03-04');
  });

  it('begin again with a re-injury', () => {
    const again = plan([{ kind: 'move', toPhase: 'love', happenedOn: '2026-03-04' }, { kind: 'reinjury', toPhase: 'peace', happenedOn: '2026-03-10' }]);
    expect(states(again, '2026-03-11')).toMatchObject({ peace: 'current', love: 'next' });
    expect(stationsOf(again, on('2026-03-11', ready, again))[0]).toMatchObject({ title: 'Re-injury', when: '2026-03-10' });
  });
});

describe('compression', () => {
  const cell = (region: string, status: string, allowed = status === 'proceed') => ({ region, techniqueGroup: 'compression', status, allowed });

  it('is allowed where every place of the plan allows it', () => {
    expect(compressionFrom({ cells: [cell('calf', 'proceed'), cell('heel', 'clearance-needed')] }, ['calf'])).toBe(true);
    expect(compressionFrom({ cells: [cell('calf', 'proceed'), cell('heel', 'clearance-needed')] }, [])).toBe(false);
  });

  it('is not known while a question is open', () => {
    expect(compressionFrom({ cells: [cell('calf', 'not-screened')] }, ['calf'])).toBeNull();
    expect(compressionFrom(undefined, [])).toBeNull();
  });
});
