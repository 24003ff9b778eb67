/// <reference types="jest" />
import { findQuestion, intakeMessagesEn, intakeQuestions, notSure, type IntakeQuestion } from '@legwork/clinical';
import { localDates } from '../../../lib/local-dates';
import { answerWords } from './answer-words';

const wording = { messages: intakeMessagesEn, dates: localDates('en-CA') };

const words = (id: string, value: unknown): string | undefined => {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(id);
  return answerWords(question, value, wording);
};

const calf = { region: 'calf', side: 'left' };

test.each<[string, unknown, string]>([
  ['sx.fever', false, 'No'],
  ['sx.fever', notSure, 'Not sure or not said'],
  ['pain.now', 0, '0 / 10'],
  ['injury.hours', 24, '24 hours'],
  ['story.course', 'same', 'Staying the same'],
  ['story.onset', { kind: 'date', date: '2026-11-19' }, 'Nov 19, 2026'],
  ['story.onset', { kind: 'gradual' }, 'It came on slowly'],
  ['story.mechanism', { cause: 'twist', text: 'at football' }, 'I twisted or rolled it: at football'],
  ['respondent', { relation: 'parent', name: 'Ada' }, 'A parent or guardian: Ada'],
  ['medicines', { none: true }, 'None'],
  ['medicines', { entries: [{ text: 'Xarelto' }, { text: 'for sleep', unknownName: true }] }, 'Xarelto; I don’t know its name for sleep'],
  ['medicines', { entries: [{ text: 'warfarin', strength: '5 mg', frequency: 'once a day' }] }, 'warfarin, 5 mg, once a day'],
  ['allergies', { entries: [{ text: 'Nut or massage oils', product: 'oils', kind: 'skin-product' }, { text: 'penicillin', kind: 'other' }] }, 'Nut or massage oils; penicillin'],
  ['skin.woundRegions', [calf], 'Left calf'],
  ['hx.dvtWeeks', '2024-03', 'March 2024'],
  ['pain.areas', [{ ...calf, intensity0To10: 5 }], 'Left calf 5/10'],
  ['pain.aggravating', { chosen: ['walking'], text: 'kneeling' }, 'Walking, kneeling'],
  ['history.operations', { entries: [{ regions: [calf], when: '2026-05' }] }, 'Left calf, May 2026'],
  ['goals.activities', [{ activity: 'Running', ability0To10: 0 }], 'Running 0/10'],
])('%s %j reads as %s', (id, value, expected) => {
  expect(words(id, value)).toBe(expected);
});

test('an open question has no words, and no answer reads as nothing', () => {
  expect(words('sx.fever', undefined)).toBeUndefined();
  const yesNo = intakeQuestions.filter((question: IntakeQuestion) => question.form.kind === 'yes-no');
  expect(yesNo.map((question) => answerWords(question, false, wording))).not.toContain('');
});
