import { facts } from '../knowledge/facts.js';
import { bodyRegions } from '../knowledge/regions.js';
import { composedFacts, intakeItems, intakeQuestions, intakeSections } from './catalogue.js';
import { intakeMessagesEn } from './messages.en.js';
import { mechanismCauses, respondentRelations } from './answers/story.js';
import { painQualities } from './answers/pain-areas.js';
import { problemCodes } from './answers/parsed.js';
import { contradictionIds } from './contradictions.js';
import { sectionIds } from './question.js';
import { storyQuestionIds } from './question-ids.js';
import { itemText, placeText } from './words.js';

const keys = new Set<string>(Object.keys(intakeMessagesEn));

test('every fact a patient is asked for is asked exactly once or put together from named answers', () => {
  const asked: string[] = intakeQuestions.map(({ id }) => id);
  const composed = composedFacts.flatMap((entry) => entry.facts);
  const patientFacts = facts.filter(({ askedBy }) => askedBy === 'patient').map(({ id }) => id);
  expect(patientFacts.length).toBeGreaterThan(100);
  const times = patientFacts.map((id) => [id, [...asked, ...composed].filter((other) => other === id).length] as const);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});

test('asks nothing that only a clinician can answer', () => {
  const clinicianFacts = new Set<string>(facts.filter(({ askedBy }) => askedBy !== 'patient').map(({ id }) => id));
  expect(intakeQuestions.filter(({ id }) => clinicianFacts.has(id))).toEqual([]);
});

test('asks every question of the story', () => {
  const asked = new Set<string>(intakeQuestions.map(({ id }) => id));
  expect(storyQuestionIds.filter((id) => !asked.has(id))).toEqual([]);
});

test('has each section once and each id once', () => {
  expect(intakeSections.map(({ id }) => id)).toEqual([...sectionIds]);
  expect(new Set(intakeItems.map(({ id }) => id)).size).toBe(intakeItems.length);
  expect(new Set(intakeQuestions.map(({ id }) => id)).size).toBe(intakeQuestions.length);
});

test('opens follow-ups on the screen of their line, after it', () => {
  const misplaced = intakeItems.flatMap(({ questions }) =>
    questions.filter(({ under }, at) => under !== undefined && !questions.slice(0, at).some(({ id }) => id === under)));
  expect(misplaced).toEqual([]);
});

test('has words for every question, choice, screen, problem and contradiction', () => {
  const values = intakeQuestions.flatMap(({ id, form }) =>
    form.kind === 'choice' || form.kind === 'chips' ? form.values.map((value) => `value.${id}.${value}`) : []);
  const wanted = [
    ...intakeQuestions.map(({ id }) => `q.${id}`), ...values, ...sectionIds.map((id) => `section.${id}`),
    ...painQualities.map((id) => `quality.${id}`), ...mechanismCauses.map((id) => `cause.${id}`),
    ...respondentRelations.map((id) => `relation.${id}`), ...problemCodes.map((id) => `problem.${id}`),
    ...contradictionIds.map((id) => `contradiction.${id}`),
  ];
  expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  const silent = intakeItems.filter(({ kind, id }) => kind !== 'single' && kind !== 'consent' && itemText(intakeMessagesEn, id) === undefined);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('keeps patient wording short', () => {
  const lines = intakeItems.filter(({ kind }) => kind === 'group').flatMap(({ questions }) => questions.filter(({ under }) => under === undefined));
  const table: Readonly<Record<string, string | undefined>> = intakeMessagesEn;
  const long = lines.filter(({ id }) => (table[`q.${id}`]?.length ?? 0) > 130);
  expect(long.map(({ id }) => id)).toEqual([]);
});

test('every place on the body has a name, and one for each of its sides', () => {
  const wanted = bodyRegions.flatMap(({ id, lateral }) =>
    [`region.${id}`, ...(lateral ? ['left', 'right', 'both'].map((side) => `place.${id}.${side}`) : [`place.${id}`])]);
  expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  expect(placeText(intakeMessagesEn, { region: 'calf', side: 'left' })).toBe('Left calf');
  expect(placeText(intakeMessagesEn, { region: 'abdomen', side: null })).toBe('Tummy');
});
