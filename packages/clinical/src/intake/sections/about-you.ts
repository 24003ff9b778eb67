// Who answers, and what the clinic has to know about the body being treated.
import { factQuestion, single, storyQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

export const aboutYou: IntakeSection = {
  id: 'about-you',
  items: [
    single(storyQuestion('respondent', { kind: 'respondent' }, { mayDecline: false })),
    single(factQuestion('patient.sexAtBirth', { mayDecline: false })),
  ],
};
