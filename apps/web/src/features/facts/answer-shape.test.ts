/// <reference types="jest" />
import { recordable } from './answer-shape';
import { answerWords, isPositive } from './answer-words';
import { searchAsked } from './search-asked';

test('no and zero and nowhere are answers; silence is none', () => {
  expect([false, 0, [], undefined].map(answerWords)).toEqual(['No', '0', 'None', 'Not answered']);
});

test('places are named with their side', () => {
  expect(answerWords([{ region: 'calf', side: 'left' }])).toBe('Left calf');
});

test('only what is there is positive', () => {
  expect([true, 3, ['calf']].map(isPositive)).toEqual([true, true, true]);
  expect([false, 0, [], 'none'].map(isPositive)).toEqual([false, false, false, false]);
});

test('what follows from the medicine list is not recorded by hand', () => {
  expect(recordable.map(({ factId }) => factId)).not.toContain('meds.classes');
  expect(recordable.find(({ factId }) => factId === 'sx.fever')?.kind).toBe('yes-no');
});

test('questions are found by all words typed, none before', () => {
  expect(searchAsked(recordable, '  ')).toEqual([]);
  const found = searchAsked(recordable, 'swollen leg');
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ question, factId }) => /swollen/i.test(question + factId) && /leg/i.test(question + factId))).toBe(true);
});
