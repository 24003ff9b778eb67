/// <reference types="jest" />
import { findQuestion, intakeMessagesEn, intakeQuestions, notSure, type IntakeQuestion } from '@legwork/clinical';
import { answerWords } from './answer-words';

const words = (id: string, value: unknown): string | undefined => {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(id);
  return answerWords(question, value, intakeMessagesEn);
};

const calf = { region: 'calf', side: 'left' };

test.each<[string, unknown, string]>([
  ['sx.fever', false, 'No'],
  ['sx.fever', notSure, 'Not sure or not said'],
  ['pain.now', 0, '0 / 10'],
  ['injury.hours', 24, '24 hours'],
  ['story.course', 'same', 'Staying the same'],
  ['story.onset', { kind: 'date', date: '2026-11-19' }, '19 Nov 2026'],
  ['story.onset', { kind: 'gradual' }, 'It came on slowly'],
  ['story.mechanism', { cause: 'twist', text: 'at football' }, 'I twisted or rolled it: at football'],
  ['respondent', { relation: 'parent', name: 'Ada' }, 'A parent or guardian: Ada'],
  ['medicines', { none: true }, 'None'],
  ['medicines', { entries: [{ text: 'Xarelto' }, { text: 'for sleep', unknownName: true }] }, 'Xarelto; I don’t know its name for sleep'],
  ['skin.woundRegions', [calf], 'left calf'],
  ['hx.dvtWeeks', '2024-03', 'Mar 2024'],
  ['pain.areas', [{ ...calf, intensity0To10: 5 }], 'left calf 5/10'],
  ['pain.aggravating', { chosen: ['walking'], text: 'kneeling' }, 'Walking, kneeling'],
  ['history.operations', { entries: [{ regions: [calf], when: '2026-05' }] }, 'left calf, May 2026'],
  ['goals.activities', [{ activity: 'Running', ability0To10: 0 }], 'Running 0/10'],
])('%s %j reads as %s', (id, value, expected) => {
  expect(words(id, value)).toBe(expected);
});

test('an open question has no words, and no answer reads as nothing', () => {
  expect(words('sx.fever', undefined)).toBeUndefined();
  const yesNo = intakeQuestions.filter((question: IntakeQuestion) => question.form.kind === 'yes-no');
  expect(yesNo.map((question) => answerWords(question, false, intakeMessagesEn))).not.toContain('');
});
