// What one answer sets off, for the card a patient sees at once: emergencies and stops that were not there before.
import type { FactId } from '../knowledge/fact-ids.js';
import type { DecisionLevel } from '../knowledge/decision-scale.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { RuleUrgency } from '../knowledge/rule-shape.js';
import { compiledRules } from './compiled-rules.js';
import type { CompiledRule } from './compiled-rules.js';
import { stopRank } from './levels.js';
import { readAnswers } from './readings.js';
import type { Answers } from './readings.js';
import { isTrue } from './truth.js';

export interface AnswerDanger {
  ruleId: RuleId;
  level: Extract<DecisionLevel, 'emergency' | 'do-not-treat-refer'>;
  urgency: RuleUrgency | null;
  patientWording: string;
}

/** Stops the visit or sends the person on; a technique that is merely left out is no news for the patient. */
const isDanger = ({ rank, rule, decidesSession }: CompiledRule): boolean =>
  rank >= stopRank && (rule.urgency !== null || decidesSession);

/** Rules that newly fire because of this answer, the most severe first, in table order. */
export function dangerLevelOfAnswer(factId: FactId, value: unknown, answers: Answers): AnswerDanger[] {
  const before = readAnswers({ ...answers, [factId]: undefined }).readings;
  const after = readAnswers({ ...answers, [factId]: value }).readings;
  return compiledRules
    .filter((compiled) => isDanger(compiled) && compiled.when.truth(after) === isTrue && compiled.when.truth(before) !== isTrue)
    .sort((a, b) => b.rank - a.rank)
    .map(({ rank, rule }) => ({
      ruleId: rule.id,
      level: rank > stopRank ? 'emergency' : 'do-not-treat-refer',
      urgency: rule.urgency,
      patientWording: rule.patientWording,
    }));
}
