import fc from 'fast-check';
import { dateOf } from '../../screening/calendar-days.js';
import { doseResponse, type DoseGiven, type DoseVisit } from './dose-response.js';

const given = (modalityId: string, minutes: number | null, pressure: number | null, region = 'calf'): DoseGiven => ({ modalityId, region, side: 'left', minutes, pressure });
const visit = (on: string, ...what: readonly DoseGiven[]): DoseVisit => ({ visitId: `v-${on}`, on, given: what });

describe('dose against response', () => {
  const visits = [visit('2026-03-08', given('nmt', 20, 3), given('ais', 10, null)), visit('2026-03-01', given('nmt', 10, 2), given('swedish', 30, 1))];
  const values = [{ value: 4, on: '2026-03-08' }, { value: 6, on: '2026-03-01' }, { value: 3, on: '2026-03-15' }];

  it('lines up visits with what was measured before and after, oldest first', () => {
    const { points, isEnough } = doseResponse({ measureId: 'nprs', visits, values });
    expect(points).toEqual([
      { visitId: 'v-2026-03-01', on: '2026-03-01', minutes: 40, pressure: 1.25, before: 6, after: 4, change: -2, isBetter: true },
      { visitId: 'v-2026-03-08', on: '2026-03-08', minutes: 30, pressure: 3, before: 4, after: 3, change: -1, isBetter: true },
    ]);
    expect(isEnough).toBe(false);
  });

  it('sums up by technique and place, most minutes first', () => {
    const { byTechnique } = doseResponse({ measureId: 'nprs', visits, values });
    expect(byTechnique.map(({ modalityId, visits: count, minutes, pressure, meanChange, changes }) => [modalityId, count, minutes, pressure, meanChange, changes])).toEqual([
      ['nmt', 2, 30, 2.67, -1.5, 2], ['swedish', 1, 30, 1, -2, 1], ['ais', 1, 10, null, -1, 1],
    ]);
  });

  it('looks at one technique or place alone', () => {
    expect(doseResponse({ measureId: 'nprs', visits, values, modalityId: 'ais' }).points.map(({ minutes }) => minutes)).toEqual([null, 10]);
    expect(doseResponse({ measureId: 'nprs', visits, values, region: 'heel' }).byTechnique).toEqual([]);
  });

  it('knows which way is better, and says nothing where nobody does', () => {
    const up = { visits: [visits[1] as DoseVisit], values: [{ value: 3, on: '2026-03-01' }, { value: 5, on: '2026-03-05' }] };
    expect(doseResponse({ measureId: 'psfs', ...up }).points[0]?.isBetter).toBe(true);
    expect(doseResponse({ measureId: 'nprs', ...up }).points[0]?.isBetter).toBe(false);
    expect(doseResponse({ measureId: 'girth', ...up }).points[0]?.isBetter).toBeNull();
  });

  it('takes zero pain for a value, and no value older than four weeks', () => {
    const one = [visit('2026-03-01', given('nmt', 0, 0))];
    expect(doseResponse({ measureId: 'nprs', visits: one, values: [{ value: 3, on: '2026-03-01' }, { value: 0, on: '2026-03-02' }] }).points[0]).toMatchObject({ minutes: 0, pressure: 0, before: 3, after: 0, change: -3 });
    expect(doseResponse({ measureId: 'nprs', visits: one, values: [{ value: 3, on: '2026-01-31' }, { value: 0, on: '2026-03-30' }] }).points[0]).toMatchObject({ before: null, after: null, change: null, isBetter: null });
    expect(doseResponse({ measureId: 'nprs', visits: [visit('soon')], values: [] }).points).toEqual([]);
  });

  it('keeps every minute and stays within the pressures given', () => {
    const anyGiven = fc.record({ modalityId: fc.constantFrom('nmt', 'ais', 'swedish'), region: fc.constantFrom('calf', 'heel'), side: fc.constant(null), minutes: fc.integer({ min: 1, max: 60 }), pressure: fc.integer({ min: 0, max: 5 }) });
    fc.assert(fc.property(fc.array(fc.array(anyGiven, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (all) => {
      const { points, byTechnique, isEnough } = doseResponse({ measureId: 'nprs', visits: all.map((what, index) => visit(dateOf(20600 + index * 3), ...what)), values: [] });
      const minutes = all.flat().reduce((sum, each) => sum + each.minutes, 0);
      expect(points.reduce((sum, each) => sum + (each.minutes ?? 0), 0)).toBe(minutes);
      expect(byTechnique.reduce((sum, each) => sum + each.minutes, 0)).toBe(minutes);
      for (const { pressure } of [...points, ...byTechnique]) expect(pressure !== null && pressure >= 0 && pressure <= 5).toBe(true);
      expect(isEnough).toBe(false);
    }));
  });
});
