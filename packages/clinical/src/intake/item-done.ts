// When a question needs nothing more.
import type { ActivityEntry } from './answers/activities.js';
import { parseActivities } from './answers/activities.js';
import { answerOf, isDeclined, parseAnswer } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { isRated, parsePainAreas } from './answers/pain-areas.js';
import { isWithdrawn } from './answers/withdrawn.js';
import type { IntakeQuestion } from './question.js';
import type { QuestionId } from './question-ids.js';

const isAbility = (entry: ActivityEntry): boolean => entry.ability0To10 !== null;

/** Answers that may be saved half done and have to be finished before the form is sent. */
const completeness: Readonly<Partial<Record<QuestionId, (answers: IntakeAnswers) => boolean>>> = {
  'pain.areas': (answers) => isRated(answerOf(answers, 'pain.areas', parsePainAreas) ?? []),
  'goals.activities': (answers) => (answerOf(answers, 'goals.activities', parseActivities) ?? []).every(isAbility),
};

export function isDone(question: IntakeQuestion, answers: IntakeAnswers, today?: string): boolean {
  const value = answers[question.id];
  if (value === undefined || isWithdrawn(value)) return !question.required;
  if (isDeclined(value)) return question.mayDecline;
  return parseAnswer(question.form, value, today).ok && (completeness[question.id]?.(answers) ?? true);
}
