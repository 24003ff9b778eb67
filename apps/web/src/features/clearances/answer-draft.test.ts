/// <reference types="jest" />
import { answerBody, blankAnswer, isComplete, type AnswerDraft } from './answer-draft';

const signed: AnswerDraft = { ...blankAnswer('2026-03-10'), answeredByName: ' Dr Lee ', answeredByProfession: 'physician' };

test('a blank answer decides nothing', () => {
  expect(isComplete(blankAnswer('2026-03-10'))).toBe(false);
  expect(answerBody(signed)).toBeUndefined();
});

test('a declined answer needs no scope and carries none', () => {
  expect(answerBody({ ...signed, decision: 'declined', where: 'all', what: 'all' })).toEqual({
    decision: 'declined', answeredByName: 'Dr Lee', answeredByProfession: 'physician', answeredOn: '2026-03-10', answer: null,
  });
});

test('a granted answer names places and techniques, or says all', () => {
  const granted: AnswerDraft = { ...signed, decision: 'granted', where: 'named', what: 'all' };
  expect(isComplete(granted)).toBe(false);
  const named = answerBody({ ...granted, regions: [{ region: 'calf', side: 'left' }], maxPressure: 0 });
  expect(named).toMatchObject({ regions: [{ region: 'calf', side: 'left' }], allTechniques: true, maxPressure: 0, validUntil: null });
  expect(named).not.toHaveProperty('allRegions');
});
