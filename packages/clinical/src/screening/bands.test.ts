// Rules that split a measurement into bands: no value falls between two of them, and more danger never means less care.
import { screen } from './screen.js';
import { sessionDate } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const firedAmong = (rules: readonly string[], answers: Record<string, unknown>): string[] =>
  screen({ sessionDate, facts: { ...baseline, ...answers }, regions: ['calf'], techniqueGroups: ['compression'] })
    .fired.map(({ ruleId }) => ruleId).filter((id) => rules.includes(id));

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => Number((from + index * step).toFixed(2)));

describe('bands', () => {
  const pressureRules = ['bp.severe', 'bp.high', 'bp.raised'];

  it.each([
    ['bp.systolic', 100, 240, [[139, []], [159, ['bp.raised']], [179, ['bp.high']], [240, ['bp.severe']]]],
    ['bp.diastolic', 60, 160, [[89, []], [99, ['bp.raised']], [119, ['bp.high']], [160, ['bp.severe']]]],
  ] as const)('of %s follow each other, with and without the other reading', (id, from, to, bands) => {
    const other = id === 'bp.systolic' ? { 'bp.diastolic': 70 } : { 'bp.systolic': 110 };
    for (const value of steps(from, to, 1)) {
      const expected = bands.find(([highest]) => value <= highest)?.[1];
      expect(firedAmong(pressureRules, { [id]: value })).toEqual(expected);
      expect(firedAmong(pressureRules, { ...other, [id]: value })).toEqual(expected);
    }
  });

  it('of blood pressure take the worse of the two readings', () => {
    expect(firedAmong(pressureRules, { 'bp.systolic': 150, 'bp.diastolic': 122 })).toEqual(['bp.severe']);
    expect(firedAmong(pressureRules, { 'bp.systolic': 182, 'bp.diastolic': 95 })).toEqual(['bp.severe']);
    expect(firedAmong(pressureRules, { 'bp.systolic': 145, 'bp.diastolic': 105 })).toEqual(['bp.high']);
  });

  it('of platelets follow each other', () => {
    const rules = ['platelets.very-low', 'platelets.low', 'platelets.reduced'];
    for (const value of steps(0, 150, 0.5)) {
      const expected = value < 20 ? [rules[0]] : value < 50 ? [rules[1]] : value < 100 ? [rules[2]] : [];
      expect(firedAmong(rules, { 'lab.plateletsK': value })).toEqual(expected);
    }
  });

  it('of the ankle brachial index stop, then ask for a clearance, then allow compression, then ask again', () => {
    const rules = ['abpi.compression-floor', 'abpi.compression-caution', 'abpi.incompressible'];
    for (const value of steps(0.1, 1.8, 0.01)) {
      const expected = value < 0.6 ? [rules[0]] : value < 0.8 ? [rules[1]] : value > 1.3 ? [rules[2]] : [];
      expect(firedAmong(rules, { 'abpi.value': value })).toEqual(expected);
    }
  });

  it('of weeks since a clot hold every week once', () => {
    for (const week of steps(0, 30, 0.5)) {
      expect(firedAmong(['dvt.recent', 'dvt.past'], { 'hx.dvt': true, 'hx.dvtWeeks': week })).toEqual([week < 12 ? 'dvt.recent' : 'dvt.past']);
    }
  });
});
