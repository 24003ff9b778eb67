import { compressionFrom, courseWith } from './course';
import { goalsMetFromData, stageToday } from './stage-moves';
import { stationsOf } from './stations';
import type { Plan } from './plan-queries';

type Timeline = NonNullable<Plan['timeline']>;
const ready = { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true };

const timeline = (change: Partial<Timeline> = {}): Timeline => ({
  day: 2, startedOn: '2026-03-01', isReinjury: false, restartReason: null, now: 'peace', next: 'love', criteria: [], canMove: false, withheldLetters: [], withheldModalities: [], isLate: false, message: '',
  stages: (['peace', 'love', 'build', 'return'] as const).map((stage, at) => ({ stage, state: at === 0 ? 'now' : 'ahead', from: at === 0 ? '2026-03-01' : null, to: null, expectedFrom: `2026-03-0${at + 1}` })),
  ...change,
});

const plan = (moves: { kind: 'move' | 'reinjury'; toPhase: string; happenedOn: string }[] = [], screen: 'met' | 'not-met' | 'unknown' = 'met'): Plan => ({
  injuryOn: '2026-03-01', goals: [], interventions: [],
  protocol: { phase: screen === 'not-met' ? 'halted' : 'peace', criteriaToMove: [{ id: 'pl.screen', text: '', state: screen, why: '', confirmed: true }], letters: [], day: 2, rule72h: { state: 'not-yet', ruleId: '', text: '', dueOn: '2026-03-04' } },
  protocolMoves: moves.map((move) => ({ ...move, id: move.happenedOn, fromPhase: 'peace', criteria: {}, reason: null, confirmedByName: 'A', confirmedAt: '' })),
}) as unknown as Plan;

const moves = (today: string, criteria: object, of = plan(), at = timeline()) => stageToday(of, at, criteria, today, undefined).moves.map(({ to, needsReason }) => [to, needsReason]);

describe('the move to LOVE', () => {
  it('is offered once every criterion is met', () => {
    expect(moves('2026-03-03', ready)).toEqual([['love', false]]);
    expect(moves('2026-03-03', { ...ready, restPain0To10: 4 })).toEqual([]);
    expect(moves('2026-03-03', {})).toEqual([]);
  });

  it('takes no pain for the measurement it is', () => expect(moves('2026-03-03', { ...ready, restPain0To10: 0 })).toHaveLength(1));
  it('waits for the screening', () => expect(moves('2026-03-03', ready, plan([], 'unknown'))).toEqual([]));
  it('is no move while the screening stops', () => expect(moves('2026-03-03', ready, plan([], 'not-met'), timeline({ now: 'halted' }))).toEqual([]));
  it('asks for an assessment and its words at 72 hours without easing', () => {
    expect(moves('2026-03-05', { ...ready, restPainFalling24h: false })).toEqual([['love', true], ['peace', true]]);
  });
});

describe('the later stages', () => {
  const love = timeline({ now: 'love', next: 'build', criteria: [{ id: 'screening', text: '', state: 'met', why: '', confirmed: false }] });
  const seen = { painOnLoad0To10: 2, worseNextMorning: false, motionShareOfOther: 0.9 };
  it('open with pain, morning and motion', () => {
    expect(moves('2026-03-20', seen, plan(), love)).toEqual([['build', false]]);
    expect(moves('2026-03-20', { ...seen, motionShareOfOther: 0.5 }, plan(), love)).toEqual([]);
  });
  it('may be closed early once the goals are met', () => expect(moves('2026-03-20', { ...seen, goalsMet: true }, plan(), love)).toEqual([['build', false], ['done', false]]));
  it('measurements go before what is said', () => {
    expect(goalsMetFromData([{ status: 'met' }, { status: 'behind' }])).toBe(false);
    expect(goalsMetFromData([{ status: 'met' }, { status: 'not-enough-data' }])).toBeUndefined();
    expect(goalsMetFromData([{ status: 'met' }])).toBe(true);
  });
});

it('leaves the stages after LOVE out of the protocol', () => {
  const built = plan([{ kind: 'move', toPhase: 'love', happenedOn: '2026-03-04' }, { kind: 'move', toPhase: 'build', happenedOn: '2026-03-20' }]);
  expect(courseWith(built, {}, '2026-03-21')?.phase).toBe('love');
});

describe('the stations', () => {
  it('stand at PEACE with the real date of the 72 hours and the usual days of what comes', () => {
    const stations = stationsOf(plan(), timeline());
    expect(stations.map(({ key, state }) => [key, state])).toEqual([['start', 'done'], ['peace', 'current'], ['review72h', 'next'], ['love', 'next'], ['build', 'next'], ['return', 'next'], ['done', 'next']]);
    expect(stations[2]?.when).toBe('2026-03-04');
    expect(stations[4]).toMatchObject({ when: undefined, usually: '2026-03-03' });
  });

  it('begin again with a re-injury, and say why', () => {
    expect(stationsOf(plan(), timeline({ isReinjury: true, restartReason: 'Slipped.', startedOn: '2026-03-10' }))[0]).toMatchObject({ title: 'Re-injury', when: '2026-03-10', words: 'Slipped.' });
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
