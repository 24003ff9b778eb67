import fc from 'fast-check';
import { isEasyToRead } from '../readability/index.js';
import { checkExerciseDose, defaultExerciseDose, exerciseDoseFields, exerciseDoseWords, exerciseIds } from './index.js';

const only = (check: ReturnType<typeof checkExerciseDose>) => check.findings.map(({ param, problem, verdict }) => [param, problem, verdict]);

describe('the dose of an exercise', () => {
  it.each(exerciseIds)('%s has a usual dose that passes, in words that read easily', (id) => {
    expect(checkExerciseDose(id, defaultExerciseDose(id))).toEqual({ ok: true, findings: [] });
    for (const language of ['en', 'fr'] as const) {
      const words = exerciseDoseWords(defaultExerciseDose(id), language);
      expect(words.length).toBeGreaterThan(1);
      expect(isEasyToRead(words.join(' '), language)).toBe(true);
    }
  });

  it('holds an active isolated stretch to 2 seconds and 8 to 10 times, whatever the reason', () => {
    const usual = defaultExerciseDose('hamstring-ais');
    expect(usual).toMatchObject({ holdSeconds: 2, reps: 10 });
    expect(only(checkExerciseDose('hamstring-ais', { ...usual, holdSeconds: 3 }, { holdSeconds: 'Likes it' }))).toEqual([['holdSeconds', 'above-range', 'refused']]);
    expect(only(checkExerciseDose('hamstring-ais', { ...usual, reps: 12 }, { reps: 'More' }))).toEqual([['reps', 'above-range', 'refused']]);
    expect(checkExerciseDose('hamstring-ais', { ...usual, holdSeconds: 1.5 }).ok).toBe(true);
  });

  it('asks for a reason outside the usual range, and takes zero for a value', () => {
    const usual = defaultExerciseDose('bridge');
    expect(only(checkExerciseDose('bridge', { ...usual, reps: 20 }))).toEqual([['reps', 'above-range', 'needs-reason']]);
    expect(checkExerciseDose('bridge', { ...usual, reps: 20 }, { reps: 'Trained runner' }).ok).toBe(true);
    expect(checkExerciseDose('bridge', { ...usual, painCeiling: 0 }).ok).toBe(true);
    expect(only(checkExerciseDose('bridge', { ...usual, painCeiling: 6 }, { painCeiling: 'x' }))).toEqual([['painCeiling', 'above-range', 'refused']]);
    expect(only(checkExerciseDose('bridge', { ...usual, reps: 10.5 }))).toEqual([['reps', 'off-step', 'refused']]);
  });

  it('is refused for what is missing, strange or no number', () => {
    const { reps: _reps, ...rest } = defaultExerciseDose('bridge');
    expect(only(checkExerciseDose('bridge', rest))).toEqual([['reps', 'missing', 'refused']]);
    expect(only(checkExerciseDose('bridge', { ...rest, reps: '10' }))).toEqual([['reps', 'not-a-number', 'refused']]);
    expect(only(checkExerciseDose('bridge', { ...rest, reps: 10, speed: 2 }))).toEqual([['speed', 'unknown-field', 'refused']]);
    expect(only(checkExerciseDose('handstand', {}))).toEqual([['', 'unknown-exercise', 'refused']]);
  });

  it('never passes beyond a hard limit, for any number and reason', () => {
    fc.assert(fc.property(fc.constantFrom(...exerciseIds), fc.nat(6), fc.double({ min: -500, max: 500, noNaN: true }), fc.string(), (id, index, value, reason) => {
      const fields = exerciseDoseFields(id);
      const { param = 'sets', hardMin = 0, hardMax = 0 } = fields[index % fields.length] ?? {};
      const { ok } = checkExerciseDose(id, { ...defaultExerciseDose(id), [param]: value }, { [param]: reason });
      expect(ok && (value < hardMin || value > hardMax)).toBe(false);
    }));
  });

  it('is said in words', () => {
    expect(exerciseDoseWords({ sets: 3, reps: 10, daysPerWeek: 3, painCeiling: 3 }, 'en')).toEqual(['Do 3 rounds of 10.', 'Do this 3 days a week.', 'Pain up to 3 out of 10 is fine.']);
    expect(exerciseDoseWords({ reps: 1, holdSeconds: 1.5, perDay: 2, painCeiling: 0 }, 'fr')).toEqual(['Faites-le une fois.', 'Tenez 1,5 secondes.', 'À faire 2 fois par jour.', 'Cela ne doit pas faire mal.']);
    expect(exerciseDoseWords({}, 'en')).toEqual([]);
  });
});
