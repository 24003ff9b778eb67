// How a line of a group stands: ticked or not, answered or not, whatever form its answer has.
import { isDeclined, noneAnswer, type IntakeAnswers, type IntakeQuestion } from '@legwork/clinical';
import { isRecord } from '../fields/field';

export type LineState = 'open' | 'none' | 'ticked' | 'declined';

const isNone = (question: IntakeQuestion, value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return value.none === true;
  return value === noneAnswer(question);
};

export function lineState(question: IntakeQuestion, answers: IntakeAnswers): LineState {
  const value = answers[question.id];
  if (value === undefined) return 'open';
  if (isDeclined(value)) return 'declined';
  return isNone(question, value) ? 'none' : 'ticked';
}

/** Ticking is the whole answer; the other forms still ask which, where or when. */
export const isPlainTick = (question: IntakeQuestion): boolean => question.form.kind === 'yes-no';
