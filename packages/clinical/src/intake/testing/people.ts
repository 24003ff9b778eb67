// Whole sets of answers for tests: a person with a fresh ankle sprain who is otherwise well.
import type { IntakeAnswers } from '../answers/intake-answers.js';
import type { IntakeContext } from '../facts/fact-values.js';
import { noneOfThese } from '../none-of-these.js';
import { visibleItems } from '../visible-items.js';

export const today = '2026-11-20';
export const woman: IntakeContext = { today, birthDate: '1992-03-04', sexAtBirth: 'female' };
export const man: IntakeContext = { today, birthDate: '1992-03-04', sexAtBirth: 'male' };

const story: IntakeAnswers = {
  respondent: { relation: 'self' },
  'story.complaint': 'I rolled my right ankle at football',
  'story.onset': { kind: 'date', date: '2026-11-19' },
  'story.mechanism': { cause: 'twist' },
  'story.course': 'same',
  'story.relief': 'not-tried',
  'pain.areas': [{
    region: 'ankle', side: 'right', qualities: ['sharp'], intensity0To10: 5, atRest: false, onEffort: true, travelsTo: [],
  }],
  'pain.now': 4,
  'pain.best': 2,
  'pain.worst': 6,
  'pain.frequency': 'with-activity',
  medicines: { none: true },
  allergies: { none: true },
  'injury.hours': 20,
  'injury.nsaidUse': false,
  'goals.activities': [{ activity: 'Running', ability0To10: 1 }],
};

/** Fills every group that opens with "none of these", the way a well person goes through the form. */
export function sprainedAnkle(context: IntakeContext, changes: IntakeAnswers = {}): IntakeAnswers {
  const base: IntakeAnswers = context.sexAtBirth === 'female' ? { ...story, 'preg.status': 'no' } : story;
  const none = visibleItems(base, context)
    .filter(({ item }) => item.kind === 'group')
    .map(({ questions }) => noneOfThese(questions, base));
  return Object.assign({}, ...none, base, changes);
}
