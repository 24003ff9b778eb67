// What the person wants to be able to do again.
import { storyQuestion, together } from '../question.js';
import type { IntakeSection } from '../question.js';

const shortText = 500;

export const goals: IntakeSection = {
  id: 'goals',
  items: [
    together('goals.all', [
      storyQuestion('goals.activities', { kind: 'activities' }),
      storyQuestion('story.effect', { kind: 'text', maxLength: shortText }, { required: false }),
      storyQuestion('goals.wish', { kind: 'text', maxLength: shortText }, { required: false }),
    ]),
  ],
};

/** The consent itself is not an answer: it is given with the submission, with its text version and signature. */
export const consent: IntakeSection = { id: 'consent', items: [{ id: 'consent', kind: 'consent', questions: [] }] };
