import { intakeFormWith } from './form-logic.js';
import { medicineClassFacts } from './facts/medicine-facts.js';
import { notSure } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { noneOfThese } from './none-of-these.js';
import { changedSections, confirmGroups, stableAnswers, withoutCovered } from './returning.js';
import { sprainedAnkle, today, woman } from './testing/people.js';

const form = intakeFormWith(medicineClassFacts);
const context = { ...woman, previousOn: '2026-08-20' };
const before = (changes: IntakeAnswers = {}) => ({ acceptedOn: '2026-08-20', answers: sprainedAnkle(woman, changes) });

test('keeps what lasts and asks again what does not', () => {
  const stable = stableAnswers(before(), today);
  expect(stable).toMatchObject({ 'hx.pad': false, 'hx.diabetes': false, 'hx.hypermobility': false, medicines: { none: true }, allergies: { none: true } });
  const volatile = ['sx.chestPain', 'risk.longTravel4w', 'hx.cancerActive', 'story.complaint', 'pain.now', 'respondent', 'goals.activities', 'preg.status', 'meds.listConfirmed'];
  expect(volatile.filter((id) => id in stable)).toEqual([]);
});

test('an answer grows too old on its day, and a date lasts as long as what it dates', () => {
  const told = { 'hx.dvt': true, 'hx.dvtWeeks': '2020-03', 'hx.liverDisease': false, 'hx.neuropathy': false };
  const at = (acceptedOn: string) => Object.keys(stableAnswers({ acceptedOn, answers: told }, '2026-11-20')).sort();
  expect(at('2026-08-22')).toEqual(['hx.dvt', 'hx.dvtWeeks', 'hx.liverDisease', 'hx.neuropathy']);
  expect(at('2026-08-21')).toEqual(['hx.dvt', 'hx.dvtWeeks', 'hx.liverDisease']);
  expect(at('2025-11-20')).toEqual(['hx.dvt', 'hx.dvtWeeks', 'hx.liverDisease']);
  expect(at('2025-11-19')).toEqual([]);
});

test('a symptom is asked anew even the day after', () => {
  const told = { 'sx.weightLossUnexplained': false, 'sx.cramps': true, 'risk.longTravel4w': false, 'hx.pad': false };
  expect(stableAnswers({ acceptedOn: '2026-11-19', answers: told }, today)).toEqual({ 'hx.pad': false });
});

test('what was declined, taken back or is no answer any more cannot be confirmed', () => {
  const answers = { 'hx.pad': notSure, 'hx.aneurysm': { withdrawn: true }, 'hx.diabetes': 'yes', 'hx.liverDisease': true };
  expect(stableAnswers({ acceptedOn: '2026-11-01', answers }, today)).toEqual({ 'hx.liverDisease': true });
});

test('one card per section, in form order, with follow-ups only where they are asked', () => {
  const stable = stableAnswers(before({ 'hx.dvt': true, 'hx.dvtWeeks': '2020' }), today);
  const groups = confirmGroups(form, stable, {}, context);
  expect(groups.map(({ section }) => section)).toEqual(['circulation', 'history', 'medicines', 'body']);
  const circulation = groups[0]?.questions.map(({ id }) => id);
  expect(circulation).toEqual(expect.arrayContaining(['hx.dvt', 'hx.dvtWeeks', 'hx.varicose']));
  expect(circulation).not.toContain('hx.peWeeks');
});

test('the screens keep what is asked again, and a line whose follow-up is asked again', () => {
  const stable = stableAnswers(before({ 'hx.cancerPast': true, 'hx.boneMets': false }), today);
  const visible = form.visibleItems(stable, context);
  const left = withoutCovered(visible, (id) => stable[id] !== undefined);
  const ids = left.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(['hx.cancerActive', 'hx.cancerPast', 'hx.boneMets', 'risk.longTravel4w']));
  expect(ids).not.toContain('hx.diabetes');
  expect(left.map(({ item }) => item.id)).not.toContain('allergies');
  expect(left.at(-1)?.item.kind).toBe('consent');
});

test('what changed opens its sections', () => {
  expect([...changedSections({ 'changes.since': { chosen: ['medicine', 'pregnancy'] } })]).toEqual(['medicines', 'pregnancy']);
  expect(changedSections({ 'changes.since': { chosen: ['nothing'] } }).size).toBe(0);
  expect(changedSections({}).size).toBe(0);
});

test('changes are asked of somebody who returns only', () => {
  const asked = (person: typeof context | typeof woman) => form.visibleItems({}, person).flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(asked(context)).toContain('changes.since');
  expect(asked(woman)).not.toContain('changes.since');
});

test('a healthy person who returns confirms four cards and answers the rest as before', () => {
  const stable = stableAnswers(before(), today);
  const rest = withoutCovered(form.visibleItems(stable, context), (id) => stable[id] !== undefined);
  const none = Object.assign({}, ...rest.filter(({ item }) => item.kind === 'group').map(({ questions }) => noneOfThese(questions, stable)));
  const answers = { ...sprainedAnkle(woman), ...stable, ...none };
  expect(form.missingItems(answers, context)).toEqual([]);
  expect(rest.length).toBeLessThan(form.visibleItems({}, context).length);
});
