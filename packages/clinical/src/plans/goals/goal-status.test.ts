import fc from 'fast-check';
import { goalMeasureIds, goalMeasures } from './goal-measure.js';
import { goalStatus, type GoalStatusInput } from './goal-status.js';

const base: GoalStatusInput = { measureId: 'psfs-item', baseline: 2, target: 8, byDate: '2026-05-30', startedOn: '2026-03-01', today: '2026-04-15', values: [] };
const status = (change: Partial<GoalStatusInput>) => goalStatus({ ...base, ...change });
const measured = (value: number, on = '2026-04-14') => ({ values: [{ value, on }] });

describe('the status of a goal', () => {
  it('is met at the target, whichever way is better', () => {
    expect(status(measured(8)).status).toBe('met');
    expect(status({ measureId: 'nprs', baseline: 6, target: 2, ...measured(2) }).status).toBe('met');
    expect(status({ measureId: 'nprs', baseline: 6, target: 0, ...measured(0) }).status).toBe('met');
    expect(status({ measureId: 'girth', baseline: 26, target: 24, ...measured(23.5) }).status).toBe('met');
    expect(status({ measureId: 'girth', baseline: 40, target: 42, ...measured(42) }).status).toBe('met');
    expect(status({ measureId: 'strength', baseline: 3, target: 5, ...measured(5) }).status).toBe('met');
    expect(status({ measureId: 'rom.knee.extension', baseline: -15, target: 0, ...measured(0) }).status).toBe('met');
  });

  it('holds the way made against the time gone', () => {
    // Half of the 90 days: half of the way is expected, three quarters of that is enough.
    expect(status(measured(5))).toMatchObject({ status: 'on-track', progress: 0.5, expected: 0.5, isRealChange: true });
    expect(status(measured(4))).toMatchObject({ status: 'behind', isRealChange: false, why: '33% of the way, 50% of the time' });
    expect(status(measured(1))).toMatchObject({ status: 'behind', why: '1: no nearer to 8 than at the start' });
    expect(status({ ...measured(7), today: '2026-06-01' }).status).toBe('behind');
    expect(status({ ...measured(5), byDate: null })).toMatchObject({ status: 'on-track', expected: null });
  });

  it('says when there is not enough data, and why', () => {
    expect(status({})).toMatchObject({ status: 'not-enough-data', why: 'Nothing has been measured yet', needsMeasuring: true, latest: null });
    expect(status({ ...measured(5), target: null }).why).toBe('The goal has no target');
    expect(status(measured(2, '2026-03-01')).why).toBe('Not measured again since the start');
    expect(status({ ...measured(5), baseline: null }).why).toBe('The goal has no baseline');
    expect(status({ measureId: 'girth', baseline: null, ...measured(24) }).why).toBe('Without a baseline nobody can say which way is better');
    expect(status({ measureId: 'feelings', ...measured(5) }).why).toBe('There is no such measure');
  });

  it('takes the newest value up to today that the scale allows', () => {
    const values = [{ value: 5, on: '2026-04-10' }, { value: 3, on: '2026-03-20' }, { value: 9, on: '2026-05-01' }, { value: 44, on: '2026-04-12' }, { value: 6, on: 'soon' }];
    expect(status({ values }).latest).toEqual({ value: 5, on: '2026-04-10' });
    expect(status({ values: [...values].reverse() }).latest).toEqual({ value: 5, on: '2026-04-10' });
  });

  it('asks to measure again after four weeks', () => {
    expect(status({ ...measured(5, '2026-03-18') }).needsMeasuring).toBe(false);
    expect(status({ ...measured(5, '2026-03-17') }).needsMeasuring).toBe(true);
  });

  it('never falls when a value gets nearer to the target', () => {
    const rank = { 'not-enough-data': 0, behind: 1, 'on-track': 2, met: 3 } as const;
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (one, other) => {
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
      expect(rank[status(measured(higher)).status]).toBeGreaterThanOrEqual(rank[status(measured(lower)).status]);
    }));
  });

  it('knows every measure once', () => {
    expect(goalMeasures.map(({ id }) => id).toSorted()).toEqual(goalMeasureIds.toSorted());
    expect(goalMeasures.every(({ min, max }) => min < max)).toBe(true);
  });
});
