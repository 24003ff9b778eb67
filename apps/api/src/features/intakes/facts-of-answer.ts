/** The facts that enter the chart with one answer. Pure. */
import { answersToFacts, type IntakeAnswers, type IntakeContext, type QuestionId } from '@legwork/clinical';
import { isSameAnswer } from '../facts/current-facts.js';

export interface AnswerInIntake {
  readonly itemId: string;
  /** The whole intake as it stands. */
  readonly answers: IntakeAnswers;
  /** The part of it that was accepted before. */
  readonly accepted: IntakeAnswers;
  readonly person: IntakeContext;
}

/**
 * The answer's own fact enters at once. A fact put together from several answers (dated events, injuries, contradictions)
 * waits until all it rests on is accepted: half of a list would replace the whole one in the chart.
 */
export function factsOfAnswer({ itemId, answers, accepted, person }: AnswerInIntake): Record<string, unknown> {
  const whole: Readonly<Record<string, unknown>> = answersToFacts(answers, person).facts;
  const before: Readonly<Record<string, unknown>> = answersToFacts(accepted, person).facts;
  const after: Readonly<Record<string, unknown>> = answersToFacts({ ...accepted, [itemId]: answers[itemId as QuestionId] }, person).facts;
  const entering = Object.entries(whole).filter(([factId, value]) =>
    factId === itemId || (isSameAnswer(after[factId], value) && !isSameAnswer(before[factId], value)));
  return Object.fromEntries(entering);
}
