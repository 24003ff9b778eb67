// Who answers, what has changed since last time, and what the clinic has to know about the body being treated.
import { factQuestion, single, storyQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

/** What may have changed since an earlier form; asked of returning patients only. */
export const changeKinds = ['medicine', 'allergy', 'illness', 'operation', 'pregnancy', 'nothing'] as const;
export type ChangeSince = (typeof changeKinds)[number];

export const aboutYou: IntakeSection = {
  id: 'about-you',
  items: [
    single(storyQuestion('respondent', { kind: 'respondent' }, { mayDecline: false })),
    single(storyQuestion('changes.since', { kind: 'chips', values: changeKinds }, { mayDecline: false, required: false })),
    single(factQuestion('patient.sexAtBirth', { mayDecline: false })),
  ],
};
