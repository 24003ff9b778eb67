// The accepted answers in the form the rest of the product takes them: facts for the screening, the medicine list as
// text, the drawing, the story and the goals.
import type { ActivityEntry } from './answers/activities.js';
import { parseActivities } from './answers/activities.js';
import { answerOf, isAnswered } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import type { AllergyEntry, ListOrNone } from './answers/lists-or-none.js';
import { parseAllergies } from './answers/lists-or-none.js';
import type { PainArea } from './answers/pain-areas.js';
import { parsePainAreas } from './answers/pain-areas.js';
import { parseText } from './answers/parsed.js';
import { blockingContradictions } from './contradictions.js';
import type { IntakeContext, IntakeFacts } from './facts/fact-values.js';
import { medicinesText } from './facts/medicine-facts.js';
import { settle } from './settle.js';
import { storyOf } from './story.js';
import type { IntakeStory } from './story.js';

const textLimit = 2000;

export interface IntakeGoals {
  activities: readonly ActivityEntry[];
  wish?: string;
}

export interface IntakeResult {
  /** Ready for the screening; an unanswered or declined question gives no fact. */
  facts: IntakeFacts;
  /** One medicine per line; '' when none are taken; undefined when the question is open. */
  medicinesText: string | undefined;
  allergies: ListOrNone<AllergyEntry> | undefined;
  painAreas: readonly PainArea[];
  story: IntakeStory;
  goals: IntakeGoals;
}

function goalsOf(answers: IntakeAnswers): IntakeGoals {
  const wish = answerOf(answers, 'goals.wish', (value) => parseText(value, textLimit));
  const activities = answerOf(answers, 'goals.activities', parseActivities) ?? [];
  return wish === undefined ? { activities } : { activities, wish };
}

/** Written even when there is none, so that a later form settles what an earlier one left open. */
const conflictFacts = (answers: IntakeAnswers, context: IntakeContext): IntakeFacts =>
  (!isAnswered(answers, 'medicines') ? {} : { 'told.conflicts': blockingContradictions(answers, context) });

export function answersToFacts(answers: IntakeAnswers, context: IntakeContext): IntakeResult {
  // The screening reads the medicine list itself; its classes are not an answer.
  const { 'meds.classes': _classes, 'meds.unclassifiedCount': _unclassified, ...facts } = settle(answers, context).facts;
  return {
    facts: { ...facts, ...conflictFacts(answers, context) },
    medicinesText: medicinesText(answers),
    allergies: answerOf(answers, 'allergies', parseAllergies),
    painAreas: answerOf(answers, 'pain.areas', parsePainAreas) ?? [],
    story: storyOf(answers),
    goals: goalsOf(answers),
  };
}
