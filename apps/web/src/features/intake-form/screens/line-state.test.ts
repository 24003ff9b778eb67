/// <reference types="jest" />
import { findQuestion, notSure } from '@legwork/clinical';
import { lineState } from './line-state';

const state = (id: string, value?: unknown): string => {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(id);
  return lineState(question, value === undefined ? {} : { [question.id]: value });
};

test.each<[string, unknown, string]>([
  ['sx.fever', undefined, 'open'],
  ['sx.fever', false, 'none'],
  ['sx.fever', true, 'ticked'],
  ['sx.fever', notSure, 'declined'],
  ['hx.varicose', 'none', 'none'],
  ['hx.varicose', 'mild', 'ticked'],
  ['skin.woundRegions', [], 'none'],
  ['skin.woundRegions', [{ region: 'calf', side: 'left' }], 'ticked'],
  ['history.operations', { none: true }, 'none'],
  ['history.operations', { entries: [{ regions: [], when: null }] }, 'ticked'],
])('%s with %j is %s', (id, value, expected) => {
  expect(state(id, value)).toBe(expected);
});
