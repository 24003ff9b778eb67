// Limits of several rules and letters together, and the levels they are weighed against.
import { decisionLevels } from '../knowledge/decision-scale.js';
import { pressureLevels, techniqueGroupIds } from '../knowledge/techniques.js';
import { levelAt, rankOf, statusOf } from './levels.js';
import { combineLimits } from './limits.js';
import { techniqueBit } from './techniques.js';

const leftOutOf = (leftOut: number): string[] => techniqueGroupIds.filter((id) => (leftOut & techniqueBit(id)) !== 0);

describe('several limits', () => {
  it('together hold the lowest ceiling, every group left out, and each note once', () => {
    const limits = [
      { maxPressure: 4 as const, note: 'Short strokes.' },
      { maxPressure: 2 as const, avoidGroups: ['heat' as const] },
      { maxPressure: 3 as const, avoidGroups: ['cold' as const, 'heat' as const], note: 'Short strokes.' },
    ];
    for (const order of [limits, [...limits].reverse()]) {
      const { maxPressure, leftOut, notes } = combineLimits(order);
      expect([maxPressure, notes]).toEqual([2, ['Short strokes.']]);
      expect(leftOutOf(leftOut)).toEqual(techniqueGroupIds.filter((id) => ['heat', 'cold', 'deep-pressure', 'moderate-pressure'].includes(id)));
    }
  });

  it('of none leave everything open', () => {
    expect(combineLimits([])).toEqual({ maxPressure: 5, leftOut: 0, notes: [] });
    expect(combineLimits([{ note: 'Warm hands.' }])).toEqual({ maxPressure: 5, leftOut: 0, notes: ['Warm hands.'] });
  });

  it.each([
    [5, []], [4, []], [3, ['deep-pressure']], [2, ['moderate-pressure', 'deep-pressure']], [1, ['moderate-pressure', 'deep-pressure']],
    [0, ['light-pressure', 'moderate-pressure', 'deep-pressure']],
  ] as const)('a ceiling of %i leaves out what presses harder', (maxPressure, groups) => {
    expect(leftOutOf(combineLimits([{ maxPressure }]).leftOut)).toEqual(techniqueGroupIds.filter((id) => groups.some((group) => group === id)));
    expect(combineLimits([{ maxPressure }]).maxPressure).toBe(maxPressure);
  });

  it('know every step of the pressure scale', () => {
    expect(pressureLevels.map((maxPressure) => combineLimits([{ maxPressure }]).maxPressure)).toEqual([...pressureLevels]);
  });
});

describe('a level', () => {
  it('follows its rank; a rank off the scale is an emergency', () => {
    expect(decisionLevels.map((level) => levelAt(rankOf(level)))).toEqual([...decisionLevels]);
    expect(levelAt(5)).toBe('emergency');
  });

  it('waits for an open question until it stops treatment by itself', () => {
    expect(decisionLevels.map((level) => statusOf(rankOf(level), true))).toEqual(['not-screened', 'not-screened', 'not-screened', 'do-not-treat-refer', 'emergency']);
    expect(decisionLevels.map((level) => statusOf(rankOf(level), false))).toEqual([...decisionLevels]);
  });
});
