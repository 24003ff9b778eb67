// The screening: decide, ask, check and explain.
export { dangerLevelOfAnswer } from './answer-danger.js';
export type { AnswerDanger } from './answer-danger.js';
export type { AnswerItem, AnswerValue } from './answer-value.js';
export type { Cell } from './cells.js';
export { checkAnswer } from './check-answer.js';
export type { AnswerCheck, AnswerProblemCode } from './check-answer.js';
export type { Clearance, ClearanceOutcome, ClearanceState } from './clearances.js';
export { explainCell } from './explain.js';
export type { Because, CellExplanation, FiredRule, UnknownRule } from './explain.js';
export { longestDecisionDays } from './freshness.js';
export type { RegionAnswer, Side } from './marked-regions.js';
export { factsNeeded, isAsked } from './questions.js';
export type { AsOf } from './questions.js';
export type { Answers, IgnoredInput } from './readings.js';
export { screen } from './screen.js';
export type { ScreeningInput, ScreeningResult } from './screen.js';
export type { SessionDecision } from './session-decision.js';
export type { Truth } from './truth.js';
