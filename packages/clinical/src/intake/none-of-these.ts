// The one tap that leaves a group: what it stores for each line.
import type { IntakeAnswers } from './answers/intake-answers.js';
import { isWithdrawn } from './answers/withdrawn.js';
import type { AnswerForm, IntakeQuestion } from './question.js';

const noneByForm = {
  'yes-no': () => false,
  choice: (form: AnswerForm) => ('noneValue' in form ? form.noneValue : undefined),
  regions: () => [],
  injuries: () => ({ none: true }),
  operations: () => ({ none: true }),
  injections: () => ({ none: true }),
} as const satisfies Partial<Record<AnswerForm['kind'], (form: AnswerForm) => unknown>>;

/** The answer "not this one" of a line; undefined for a question that has no such answer. */
export function noneAnswer({ form }: IntakeQuestion): unknown {
  const table: Partial<Record<AnswerForm['kind'], (form: AnswerForm) => unknown>> = noneByForm;
  return table[form.kind]?.(form);
}

/** Answers for the lines of a group that are still open; what was ticked or declined stays. */
export function noneOfThese(questions: readonly IntakeQuestion[], answers: IntakeAnswers): IntakeAnswers {
  return Object.fromEntries(questions
    .filter(({ id, under }) => under === undefined && (answers[id] === undefined || isWithdrawn(answers[id])))
    .map((question) => [question.id, noneAnswer(question)]));
}
