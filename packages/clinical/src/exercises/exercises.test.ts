import { conditionIds } from '../knowledge/condition-ids.js';
import { isEasyToRead, fleschKincaidGrade, lix } from '../readability/index.js';
import { exerciseCautions, exerciseFor, exerciseIds, exercises, exercisesFor, exerciseWordsIn, findExercise, stopSigns, stopSignWords, type Exercise } from './index.js';

const hardToRead = (text: string, language: 'en' | 'fr'): string[] =>
  isEasyToRead(text, language) ? [] : [`${(language === 'en' ? fleschKincaidGrade(text) : lix(text)).toFixed(1)}: ${text}`];

describe('the catalogue of exercises', () => {
  it('holds every id once, at least thirty, for all four areas', () => {
    expect(exercises.map(({ id }) => id).toSorted()).toEqual(exerciseIds.toSorted());
    expect(exercises.length).toBeGreaterThanOrEqual(30);
    for (const area of ['low-back', 'hip', 'knee', 'ankle-foot']) expect(exercises.filter((exercise) => exercise.area === area).length).toBeGreaterThanOrEqual(8);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s can be done and stopped', (_id, exercise) => {
    expect(exercise.stages.length * exercise.conditions.length * exercise.dose.length * exercise.stopSigns.length * exercise.regions.length).toBeGreaterThan(0);
    expect(exercise.cautions.filter((id) => exerciseCautions.every((caution) => caution.id !== id))).toEqual([]);
    for (const { min, max, default: usual, hardMin, hardMax } of exercise.dose) {
      expect([hardMin, min, usual, max, hardMax]).toEqual([hardMin, min, usual, max, hardMax].toSorted((one, other) => one - other));
    }
    const next = exercise.harder === undefined ? undefined : findExercise(exercise.harder);
    if (next !== undefined) expect(next.level).toBeGreaterThanOrEqual(exercise.level);
  });

  it('never leads in a circle from easy to hard', () => {
    const chain = (exercise: Exercise, seen: readonly string[]): readonly string[] => {
      const next = exercise.harder === undefined ? undefined : findExercise(exercise.harder);
      return next === undefined || seen.includes(next.id) ? seen : chain(next, [...seen, next.id]);
    };
    for (const exercise of exercises) expect(chain(exercise, [exercise.id]).length).toBe(new Set(chain(exercise, [exercise.id])).size);
  });

  it.each(exerciseIds)('%s reads easily in both languages, step for step', (id) => {
    const [english, french] = [exerciseWordsIn.en[id], exerciseWordsIn.fr[id]];
    expect([...hardToRead(english.steps.join(' '), 'en'), ...hardToRead(french.steps.join(' '), 'fr')]).toEqual([]);
    expect(french.steps).toHaveLength(english.steps.length);
    for (const step of [...english.steps, ...french.steps]) expect(step).toMatch(/^\p{Lu}.*\.$/u);
    expect(french.steps.join(' ')).not.toMatch(/\b(?:the|your|with|hold|leg|knee)\b/u);
  });

  it('gives every stop sign and caution in plain words', () => {
    const texts = [...Object.values(stopSigns), ...exerciseCautions.map(({ text }) => text)];
    expect([...texts.flatMap(({ en }) => hardToRead(en, 'en')), ...hardToRead(texts.map(({ fr }) => fr).join(' '), 'fr')]).toEqual([]);
    expect(stopSignWords(findExercise('bridge') as Exercise, 'fr')[0]).toBe(stopSigns['pain-up'].fr);
  });

  it('knows the two moves of the customer’s document against a cramp', () => {
    expect(exercises.filter(({ source }) => source === 'seed-004').map(({ id }) => id)).toEqual(['cramp-toe-pull', 'cramp-heel-walk']);
  });
});

describe('exercises for a person', () => {
  it('go by condition and stage, the easiest first', () => {
    const early = exercisesFor({ conditionId: 'ankle-sprain', stage: 'peace' }).map(({ exerciseId }) => exerciseId);
    expect(early).toEqual(['ankle-pumps', 'ankle-alphabet']);
    const love = exercisesFor({ conditionId: 'ankle-sprain', stage: 'love' });
    expect(love.map(({ exerciseId }) => exerciseId)).toEqual(expect.arrayContaining(['calf-raise', 'single-leg-balance', 'brisk-walk']));
    expect(love.every(({ allowed }) => allowed)).toBe(true);
    expect(exercisesFor({ conditionId: 'dvt', stage: 'build' })).toEqual([]);
  });

  it('never load a fresh injury nor stretch a fresh strain', () => {
    for (const exercise of exercises.filter(({ aim }) => aim === 'stretch' || aim === 'strength')) {
      if (['piriformis-stretch', 'knee-to-chest', 'plantar-fascia-stretch', 'quad-set', 'bird-dog', 'heel-tap', 'single-leg-bridge'].includes(exercise.id)) continue;
      expect([exercise.id, exerciseFor(exercise, { stage: 'peace' }).allowed]).toEqual([exercise.id, false]);
    }
    expect(exercises.filter(({ stages }) => stages.includes('peace')).map(({ id }) => id)).toEqual(['quad-set', 'heel-slide', 'ankle-pumps', 'ankle-alphabet']);
  });

  it('follow the screening: a roller not under an anticoagulant, no heel drop with a tendon at risk, hold on after a stroke', () => {
    const reasons = (id: string, firedRules: readonly string[]) => exerciseFor(findExercise(id) as Exercise, { stage: 'build', firedRules });
    expect(reasons('calf-roller', ['anticoagulant.deep-pressure'])).toMatchObject({ allowed: false, reasons: [{ id: 'no-pressure-on-vessels' }] });
    expect(reasons('eccentric-heel-drop', ['fluoroquinolone.tendon-pain'])).toMatchObject({ allowed: false });
    expect(reasons('step-up', ['stroke.recent'])).toMatchObject({ allowed: true, reasons: [{ id: 'hold-on', effect: 'care' }] });
    expect(reasons('press-up', ['spondylolisthesis.session']).allowed).toBe(false);
  });

  it('exist only for conditions that are known', () => {
    expect(exercises.flatMap(({ conditions }) => conditions).filter((id) => !conditionIds.includes(id))).toEqual([]);
  });
});
