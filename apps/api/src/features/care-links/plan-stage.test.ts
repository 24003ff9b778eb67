import type { CareParts } from './care-parts.js';
import { stageToday } from './plan-stage.js';

const plan = { id: 'p', title: 'Ankle', status: 'active', injuryOn: '2026-03-01', course: null, startedOn: '2026-03-02' } as const;
const move = (to: string, on: string, kind = 'move'): CareParts['moves'][number] => ({ kind, to, on, reason: null });
const stageOn = (today: string, moves: CareParts['moves'] = [], change: Partial<CareParts['plan']> = {}) => stageToday({ plan: { ...plan, ...change }, moves }, today).stage;

describe('the stage of a plan today', () => {
  it('stays in PEACE until a clinician confirms the move, however late it is', () => {
    expect(stageOn('2026-03-02')).toBe('peace');
    expect(stageOn('2026-03-20')).toBe('peace');
    expect(stageOn('2026-03-20', [move('love', '2026-03-05')])).toBe('love');
  });

  it('goes on to later stages and back after a new injury', () => {
    const moves = [move('love', '2026-03-05'), move('build', '2026-03-15')];
    expect(stageOn('2026-03-20', moves)).toBe('build');
    expect(stageOn('2026-03-22', [...moves, move('peace', '2026-03-21', 'reinjury')])).toBe('peace');
    expect(stageOn('2026-05-20', [...moves, move('return', '2026-04-15'), move('done', '2026-05-10')])).toBe('return');
  });

  it('begins by settling a lasting problem', () => {
    expect(stageOn('2026-03-20', [], { injuryOn: null })).toBe('settle');
    expect(stageOn('2026-03-20', [], { course: 'lasting' })).toBe('settle');
    expect(stageOn('2026-03-20', [move('build', '2026-03-15')], { injuryOn: null })).toBe('build');
  });

  it('settles when the dates make no course', () => {
    expect(stageToday({ plan: { ...plan, injuryOn: '2027-01-01' }, moves: [] }, '2026-03-20')).toEqual({ stage: 'settle', timeline: undefined });
  });
});
