// The story in the patient's words and choices: what hurts, since when, how it began and what it does.
import { answerOf } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { parseText } from './answers/parsed.js';
import type { ChipsAnswer } from './answers/simple.js';
import { parseChips, parseChoice, parseScale0To10 } from './answers/simple.js';
import type { MechanismAnswer, OnsetAnswer, RespondentAnswer } from './answers/story.js';
import { parseMechanism, parseOnset, parseRespondent } from './answers/story.js';
import type { QuestionId } from './question-ids.js';
import { courseValues } from './sections/complaint.js';
import { aggravatingValues, easingValues, frequencyValues } from './sections/pain.js';

const textLimit = 2000;

export interface IntakeStory {
  respondent?: RespondentAnswer;
  complaint?: string;
  onset?: OnsetAnswer;
  mechanism?: MechanismAnswer;
  course?: string;
  effect?: string;
  frequency?: string;
  aggravating?: ChipsAnswer;
  easing?: ChipsAnswer;
  painNow0To10?: number;
  painBest0To10?: number;
  painWorst0To10?: number;
}

/** Leaves out what is not answered, so that presence of a key means an answer. */
function answered<T extends object>(values: T): Partial<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    if (values[key] !== undefined) kept[key] = values[key];
  }
  return kept;
}

export function storyOf(answers: IntakeAnswers): IntakeStory {
  const text = (id: QuestionId): string | undefined => answerOf(answers, id, (value) => parseText(value, textLimit));
  const choice = (id: QuestionId, values: readonly string[]): string | undefined =>
    answerOf(answers, id, (value) => parseChoice(value, values));
  const scale = (id: QuestionId): number | undefined => answerOf(answers, id, parseScale0To10);
  return answered({
    respondent: answerOf(answers, 'respondent', parseRespondent),
    complaint: text('story.complaint'),
    onset: answerOf(answers, 'story.onset', parseOnset),
    mechanism: answerOf(answers, 'story.mechanism', parseMechanism),
    course: choice('story.course', courseValues),
    effect: text('story.effect'),
    frequency: choice('pain.frequency', frequencyValues),
    aggravating: answerOf<ChipsAnswer>(answers, 'pain.aggravating', (value) => parseChips(value, aggravatingValues)),
    easing: answerOf<ChipsAnswer>(answers, 'pain.easing', (value) => parseChips(value, easingValues)),
    painNow0To10: scale('pain.now'),
    painBest0To10: scale('pain.best'),
    painWorst0To10: scale('pain.worst'),
  });
}
