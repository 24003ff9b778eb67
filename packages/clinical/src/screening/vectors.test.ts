import type { TechniqueGroupId } from '../knowledge/techniques.js';
import { screen } from './screen.js';
import { answersOf, vectors } from './testing/vectors.js';
import type { Vector } from './testing/vectors.js';

const decide = (vector: Vector) =>
  screen({
    sessionDate: '2026-03-02',
    facts: answersOf(vector),
    regions: [...new Set(vector.expect.cells.map((cell) => cell.region))],
  });

describe('worked scenarios', () => {
  it('holds all of them', () => {
    expect(vectors).toHaveLength(38);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    const result = decide(vector);
    const cellAt = (region: string, group: TechniqueGroupId) =>
      result.cells.find((cell) => cell.region === region && cell.techniqueGroup === group);
    expect(result.session).toEqual(vector.expect.session);
    expect(result.fired.map((rule) => rule.ruleId)).toEqual(vector.expect.fired);
    expect(result.unknown.map((rule) => rule.ruleId)).toEqual(vector.expect.unknown);
    expect(result.sessionMaxPressure).toBe(vector.expect.sessionMaxPressure);
    for (const expected of vector.expect.cells) {
      expect(cellAt(expected.region, expected.techniqueGroup)).toEqual({ ...expected, side: null, notes: expect.any(Array) });
    }
    expect(result.ignoredInputs).toEqual([]);
  });
});
