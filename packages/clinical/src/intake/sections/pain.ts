// Where it hurts, how strong, how often, and what changes it.
import { single, storyQuestion, together } from '../question.js';
import type { IntakeSection } from '../question.js';

export const frequencyValues = ['constant', 'daily', 'most-days', 'some-days', 'with-activity'] as const;
export const aggravatingValues = [
  'walking', 'running', 'stairs-up', 'stairs-down', 'standing', 'sitting', 'bending', 'lifting', 'lying', 'morning', 'coughing', 'cold',
] as const;
export const easingValues = [
  'rest', 'moving', 'lying', 'sitting', 'leaning-forward', 'heat', 'cold', 'stretching', 'massage', 'pain-relief', 'raising-leg', 'nothing',
] as const;

export const pain: IntakeSection = {
  id: 'pain',
  items: [
    {
      id: 'pain.areas',
      kind: 'single',
      questions: [
        storyQuestion('pain.areas', { kind: 'pain-areas' }, { mayDecline: false }),
        // The paint behind the places; drawn on the same picture, and never needed.
        storyQuestion('pain.drawing', { kind: 'drawing' }, { required: false, mayDecline: false }),
      ],
    },
    together('pain.levels', [
      storyQuestion('pain.now', { kind: 'scale' }),
      storyQuestion('pain.best', { kind: 'scale' }),
      storyQuestion('pain.worst', { kind: 'scale' }),
    ]),
    single(storyQuestion('pain.frequency', { kind: 'choice', values: frequencyValues })),
    together('pain.changes', [
      storyQuestion('pain.aggravating', { kind: 'chips', values: aggravatingValues }, { required: false }),
      storyQuestion('pain.easing', { kind: 'chips', values: easingValues }, { required: false }),
    ]),
  ],
};
