import { facts as factTable } from '../knowledge/facts.js';
import { screen } from '../screening/screen.js';
import { answersToFacts } from './answers-to-facts.js';
import { checkItem, notSure } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { intakeQuestions } from './catalogue.js';
import type { IntakeContext } from './facts/fact-values.js';
import { man, sprainedAnkle, today, woman } from './testing/people.js';
import type { VisibleItem } from './visible-items.js';
import { minutesLeft, missingItems, visibleItems } from './visible-items.js';

const asked = (answers: IntakeAnswers, context: IntakeContext): string[] =>
  visibleItems(answers, context).flatMap(({ questions }) => questions.map(({ id }) => id));

const staffFacts = {
  'consent.given': true, 'sx.intoxicated': false, 'sens.reducedRegions': [], 'injury.deformityRegions': [],
  'bone.focalTenderRegions': [], 'achilles.popOrThompson': false, 'ottawa.ankle': 'negative',
};

/** Taps of one screen: "none of these" leaves a group; a single choice goes on by itself; the rest ends with Next. */
function taps({ item, questions }: VisibleItem): number {
  if (item.kind === 'consent') return 3;
  if (item.kind === 'group') return 1;
  const tapsOf: Readonly<Record<string, number>> = { text: 1, 'pain-areas': 4, activities: 3, medicines: 0, scale: 1, number: 2 };
  const inside = questions.filter(({ required }) => required).reduce((sum, { form }) => sum + (tapsOf[form.kind] ?? 1), 0);
  return item.kind === 'single' && ['choice', 'yes-no', 'respondent', 'mechanism', 'onset', 'allergies'].includes(questions[0]?.form.kind ?? '') ? 1 : inside + 1;
}

describe.each([['a woman', woman], ['a man', man]])('%s with a sprained ankle', (_who, context) => {
  const answers = sprainedAnkle(context);

  test('has nothing left to answer', () => {
    expect(missingItems(answers, context)).toEqual([]);
  });

  test('needs fewer than 45 taps', () => {
    const total = visibleItems(answers, context).reduce((sum, visible) => sum + taps(visible), 0);
    expect(total).toBeGreaterThan(30);
    expect(total).toBeLessThan(45);
  });

  test('gives every core fact a patient can give', () => {
    const { facts } = answersToFacts(answers, context);
    const core = factTable.filter(({ core: isCore, askedBy }) => isCore && askedBy === 'patient').map(({ id }) => id);
    expect(core.filter((id) => facts[id] === undefined)).toEqual([]);
  });

  test('is screened: the fresh injury limits the ankle, and no question of the patient is open', () => {
    const { facts } = answersToFacts(answers, context);
    const result = screen({
      sessionDate: today, performerRole: 'physiotherapist',
      facts: { ...facts, ...staffFacts, 'meds.classes': [], 'meds.unclassifiedCount': 0 },
    });
    expect(result.toAsk).toEqual([]);
    expect(result.fired.map(({ ruleId }) => ruleId)).toContain('injury.acute-72h');
    expect(facts['injury.acuteRegions']).toEqual([{ region: 'ankle', side: 'right' }]);
  });

  test('every stored answer passes the check of its question', () => {
    const refused = Object.entries(answers).filter(([id, value]) => !checkItem(id, value, today).ok);
    expect(refused).toEqual([]);
  });
});

test('an empty form asks, and nothing may be sent', () => {
  const missing = missingItems({}, woman);
  expect(missing).toEqual(expect.arrayContaining(['story.complaint', 'pain.areas', 'sx.chestPain', 'medicines', 'allergies']));
  expect(Object.keys(answersToFacts({}, woman).facts).sort()).toEqual(['patient.ageYears', 'patient.sexAtBirth', 'sx.testicularPainSudden']);
});

test('an unknown gate hides a question until it is known', () => {
  expect(asked({}, { today })).not.toContain('preg.status');
  expect(asked({}, { today })).not.toContain('sx.testicularPainSudden');
  expect(asked({ 'patient.sexAtBirth': 'intersex' }, { today, birthDate: '1990-01-01' })).toEqual(
    expect.arrayContaining(['preg.status', 'sx.testicularPainSudden']));
});

test('what the clinic knows is not asked again', () => {
  expect(asked({}, { today })).toContain('patient.sexAtBirth');
  expect(asked({}, woman)).not.toContain('patient.sexAtBirth');
});

test('pregnancy is asked of women of age only, and settled for everybody else', () => {
  expect(asked({}, woman)).toContain('preg.status');
  expect(asked({}, man)).not.toContain('preg.status');
  expect(answersToFacts({}, man).facts['preg.status']).toBe('not-applicable');
  const old: IntakeContext = { ...woman, birthDate: '1946-01-01' };
  expect(asked({}, old)).not.toContain('preg.status');
  expect(answersToFacts({}, old).facts['preg.status']).toBe('not-applicable');
  expect(asked({ 'preg.status': 'yes' }, woman)).toEqual(expect.arrayContaining(['preg.weeks', 'preg.highRisk', 'preg.warning']));
});

test('a follow-up opens with its line and its answer stops counting when the line is taken back', () => {
  const ill = { 'hx.cancerActive': true, 'hx.chemoNow': true };
  expect(asked(ill, woman)).toContain('hx.chemoNow');
  expect(answersToFacts(ill, woman).facts['hx.chemoNow']).toBe(true);
  const well = { ...ill, 'hx.cancerActive': false };
  expect(asked(well, woman)).not.toContain('hx.chemoNow');
  expect(answersToFacts(well, woman).facts['hx.chemoNow']).toBeUndefined();
});

test('medicines open their questions: steroid tablets, then deep hip pain after three months of them', () => {
  const steroid = { medicines: { entries: [{ text: 'prednisone 20 mg' }] } };
  expect(asked(steroid, woman)).toContain('meds.oralSteroidMonths');
  expect(asked(steroid, woman)).not.toContain('sx.deepHipPainRest');
  expect(asked({ ...steroid, 'meds.oralSteroidMonths': 4 }, woman)).toContain('sx.deepHipPainRest');
  expect(asked({ medicines: { entries: [{ text: 'Eliquis' }] } }, woman)).toContain('sx.psoasSign');
  expect(asked({ medicines: { none: true } }, woman)).not.toContain('meds.listConfirmed');
});

test('not sure is an answer that gives no fact', () => {
  const answers = sprainedAnkle(woman, { 'sx.saddleNumbness': notSure });
  expect(missingItems(answers, woman)).toEqual([]);
  expect(answersToFacts(answers, woman).facts['sx.saddleNumbness']).toBeUndefined();
});

test('no and zero are answers', () => {
  const { facts, story } = answersToFacts({ 'sx.fever': false, 'pain.now': 0, 'preg.status': 'no' }, woman);
  expect(facts['sx.fever']).toBe(false);
  expect(story.painNow0To10).toBe(0);
});

test('an area or activity without its number is kept but not finished', () => {
  const unrated = [{ region: 'calf', side: 'left', qualities: [], intensity0To10: null, atRest: false, onEffort: false, travelsTo: [] }];
  expect(checkItem('pain.areas', unrated)).toEqual({ ok: true });
  expect(missingItems(sprainedAnkle(man, { 'pain.areas': unrated }), man)).toEqual(['pain.areas']);
  expect(missingItems(sprainedAnkle(man, { 'goals.activities': [{ activity: 'Running', ability0To10: null }] }), man)).toEqual(['goals.activities']);
});

test('the time left shrinks with the answers', () => {
  const whole = minutesLeft({}, woman);
  expect(whole).toBeGreaterThanOrEqual(4);
  expect(whole).toBeLessThanOrEqual(12);
  expect(minutesLeft(sprainedAnkle(woman), woman)).toBe(1);
});

test('settles in any order of answers', () => {
  const answers = sprainedAnkle(woman, { 'hx.dvt': true, 'hx.dvtWeeks': '2026-10' });
  const reversed = Object.fromEntries(Object.entries(answers).reverse());
  expect(answersToFacts(reversed, woman)).toEqual(answersToFacts(answers, woman));
  expect(intakeQuestions.length).toBeGreaterThan(130);
});
