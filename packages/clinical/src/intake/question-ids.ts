// Ids under which answers are kept: the facts a patient can be asked, and the questions that tell the story around them.
import type { FactId } from '../knowledge/fact-ids.js';

export const storyQuestionIds = [
  'respondent', 'changes.since', 'story.complaint', 'story.onset', 'story.mechanism', 'story.course', 'story.relief', 'story.effect',
  'pain.areas', 'pain.drawing', 'pain.now', 'pain.best', 'pain.worst', 'pain.frequency', 'pain.aggravating', 'pain.easing',
  'ecq.walkingPain', 'ecq.sites', 'ecq.atRest', 'ecq.uphill', 'ecq.easesIn10Minutes', 'ecq.levelPace', 'medicines',
  'allergies', 'history.injuries', 'history.operations', 'history.injections', 'goals.activities', 'goals.wish',
] as const;
export type StoryQuestionId = (typeof storyQuestionIds)[number];

export type QuestionId = FactId | StoryQuestionId;
