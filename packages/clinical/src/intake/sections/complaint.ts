// What brings the person in, in their own words, and how it began.
import { single, storyQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

export const courseValues = ['better', 'same', 'worse'] as const;
export const reliefValues = ['helped', 'not-helped', 'not-tried'] as const;
const longText = 2000;

export const complaint: IntakeSection = {
  id: 'complaint',
  items: [
    single(storyQuestion('story.complaint', { kind: 'text', maxLength: longText }, { mayDecline: false })),
    single(storyQuestion('story.onset', { kind: 'onset' })),
    single(storyQuestion('story.mechanism', { kind: 'mechanism' })),
    single(storyQuestion('story.course', { kind: 'choice', values: courseValues })),
    single(storyQuestion('story.relief', { kind: 'choice', values: reliefValues })),
  ],
};
