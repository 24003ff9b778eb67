// What a change of an answer would close: answers of questions that are asked now and would not be asked any more.
import { isWithdrawn, withdrawnAnswer } from './answers/withdrawn.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { findQuestion } from './catalogue.js';
import type { IntakeContext } from './facts/fact-values.js';
import type { IntakeFormLogic } from './form-logic.js';
import { noneAnswer } from './none-of-these.js';
import type { QuestionId } from './question-ids.js';

export interface ClosedBranch {
  /** Answers that would stop counting. */
  ids: readonly QuestionId[];
  /** Those among them that say something: more than "not this one" on a line of a list. */
  told: readonly QuestionId[];
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function saysSomething(id: QuestionId, value: unknown): boolean {
  const question = findQuestion(id);
  if (question === undefined) return false;
  return question.under !== undefined || !(value === noneAnswer(question) || isEmptyList(value));
}

export function closedBranch(form: IntakeFormLogic, answers: IntakeAnswers, changes: IntakeAnswers, context: IntakeContext): ClosedBranch {
  const before = form.askedIds(answers, context);
  const after = form.askedIds({ ...answers, ...changes }, context);
  const ids = [...before].filter((id) => !after.has(id) && answers[id] !== undefined && !isWithdrawn(answers[id]) && !(id in changes));
  return { ids, told: ids.filter((id) => saysSomething(id, answers[id])) };
}

/** The answers taken back, as answers: the earlier ones stay in the history. */
export const takenBack = ({ ids }: ClosedBranch): IntakeAnswers => Object.fromEntries(ids.map((id) => [id, withdrawnAnswer]));
