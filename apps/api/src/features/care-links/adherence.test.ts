import { adherence } from './adherence.js';

const exercise = (exerciseId: string, dose: Record<string, number> = {}) => ({ exerciseId, side: null, dose, doseReason: null, phase: null, note: null });
let marks = 0;
const mark = (exerciseId: string, doneOn: string, pain: number | null = null) => ({ id: String((marks += 1)), exerciseId, doneOn, pain, note: null });

describe('adherence', () => {
  it('counts days with marks against days planned', () => {
    const result = adherence({
      exercises: [exercise('bridge', { daysPerWeek: 3 }), exercise('calf-raise')], agreedOn: '2026-03-01', today: '2026-03-07',
      done: [mark('bridge', '2026-03-02', 0), mark('bridge', '2026-03-02', 4), mark('bridge', '2026-03-05', 2), mark('calf-raise', '2026-02-20', 9)],
    });
    expect(result.days).toBe(7);
    expect(result.exercises).toEqual([
      { exerciseId: 'bridge', daysDone: 2, daysPlanned: 3, lastOn: '2026-03-05', lastPain: 2 },
      { exerciseId: 'calf-raise', daysDone: 0, daysPlanned: 7, lastOn: null, lastPain: null },
    ]);
    expect(result.course.filter(({ times }) => times > 0)).toEqual([{ on: '2026-03-02', times: 2, pain: 4 }, { on: '2026-03-05', times: 1, pain: 2 }]);
  });

  it('takes no pain for no answer and zero for an answer', () => {
    const { course } = adherence({ exercises: [], agreedOn: '2026-03-01', today: '2026-03-02', done: [mark('bridge', '2026-03-01', 0), mark('bridge', '2026-03-02')] });
    expect(course.map(({ pain }) => pain)).toEqual([0, null]);
  });

  it('looks back four weeks at most, and at nothing before the agreement', () => {
    expect(adherence({ exercises: [], agreedOn: '2026-01-01', today: '2026-03-07', done: [] })).toMatchObject({ since: '2026-02-08', days: 28 });
    expect(adherence({ exercises: [exercise('bridge')], agreedOn: null, today: '2026-03-07', done: [] })).toEqual({ since: null, days: 0, exercises: [], course: [] });
  });
});
