import { checkItem, isAnswered } from './answers/intake-answers.js';
import { closedBranch, takenBack } from './branches.js';
import { intakeFormWith } from './form-logic.js';
import { medicineClassFacts } from './facts/medicine-facts.js';
import { answersToFacts } from './answers-to-facts.js';
import { isEmptied } from './answers/withdrawn.js';
import { noneOfThese } from './none-of-these.js';
import { findQuestion } from './catalogue.js';
import { sprainedAnkle, woman } from './testing/people.js';

const form = intakeFormWith(medicineClassFacts);

test('names what a change would close, and nothing else', () => {
  const answers = sprainedAnkle(woman, { 'hx.dvt': true, 'hx.dvtWeeks': '2020-03' });
  expect(closedBranch(form, answers, { 'hx.dvt': false }, woman)).toEqual({ ids: ['hx.dvtWeeks'], told: ['hx.dvtWeeks'] });
  expect(closedBranch(form, answers, { 'pain.now': 0 }, woman)).toEqual({ ids: [], told: [] });
});

test('follows a chain of follow-ups, and a medicine that opened questions', () => {
  const walking = { 'ecq.walkingPain': true, 'ecq.sites': { chosen: ['calf'] }, 'ecq.atRest': false, 'ecq.uphill': true };
  expect(closedBranch(form, sprainedAnkle(woman, walking), { 'ecq.walkingPain': false }, woman).told).toEqual(['ecq.sites', 'ecq.atRest', 'ecq.uphill']);
  const steroid = { medicines: { entries: [{ text: 'prednisone' }] }, 'meds.listConfirmed': true, 'meds.oralSteroidMonths': 2 };
  expect(closedBranch(form, sprainedAnkle(woman, steroid), { medicines: { none: true } }, woman).told).toEqual(['meds.listConfirmed', 'meds.oralSteroidMonths']);
});

test('a line that was not ticked is closed without a question', () => {
  const person = { today: woman.today, birthDate: '1992-03-04' };
  const answers = { 'patient.sexAtBirth': 'male', 'sx.testicularPainSudden': false };
  expect(closedBranch(form, answers, { 'patient.sexAtBirth': 'female' }, person)).toEqual({ ids: ['sx.testicularPainSudden'], told: [] });
});

test('an answer taken back is stored, counts as not answered, and is asked anew when its question opens again', () => {
  const gone = takenBack({ ids: ['hx.dvtWeeks'], told: ['hx.dvtWeeks'] });
  expect(gone).toEqual({ 'hx.dvtWeeks': { withdrawn: true } });
  expect(checkItem('hx.dvtWeeks', { withdrawn: true })).toEqual({ ok: true });
  expect(isAnswered(gone, 'hx.dvtWeeks')).toBe(false);
  const answers = sprainedAnkle(woman, { 'hx.dvt': true, ...gone });
  expect(form.missingItems(answers, woman)).toEqual(['hx.dvtWeeks']);
  expect(answersToFacts(answers, woman).facts['hx.dvtWeeks']).toBeUndefined();
  const line = findQuestion('hx.dvt');
  expect(line && noneOfThese([line], { 'hx.dvt': { withdrawn: true } })).toEqual({ 'hx.dvt': false });
});

test('a list without its last entry, chips all let go and a deleted text say nothing any more; a place "nowhere" is an answer', () => {
  for (const nothing of [[], { entries: [] }, { chosen: [] }, ' ', '']) expect(isEmptied(nothing)).toBe(true);
  for (const said of [0, false, 'knee', [{ region: 'knee' }], { none: true }, { entries: [{ text: '' }] }, { chosen: [], text: 'rain' }, { withdrawn: true }]) expect(isEmptied(said)).toBe(false);
  expect(checkItem('hx.metalRegions', [])).toEqual({ ok: true });
  expect(checkItem('pain.areas', [])).toEqual({ ok: false, code: 'empty' });
});

test('without its last medicine the list asks nothing further', () => {
  const answers = sprainedAnkle(woman, { medicines: { entries: [{ text: 'ibuprofen' }] }, 'meds.listConfirmed': true });
  expect(closedBranch(form, answers, { medicines: { entries: [] } }, woman).ids).toEqual(['meds.listConfirmed']);
});
