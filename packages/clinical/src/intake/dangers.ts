// What the answers so far set off that the patient has to know at once: an emergency, or a stop with an urgency.
import type { FactId } from '../knowledge/fact-ids.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { RuleUrgency } from '../knowledge/rule-shape.js';
import { screen } from '../screening/screen.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import type { IntakeContext } from './facts/fact-values.js';
import { settle } from './settle.js';

export interface IntakeDanger {
  ruleId: RuleId;
  level: 'emergency' | 'do-not-treat-refer';
  urgency: RuleUrgency | null;
  /** Words for the patient at home; never a diagnosis. */
  wording: string;
  /** The answers that set it off. */
  because: readonly FactId[];
}

/** "We are calling for help" holds in the treatment room only: a phone at home must not promise it. */
const saidInTheRoom = /\bwe are\b|\bwe will not treat\b|\bnous (?:arrêtons|appelons|nous en occupons|ne traiterons)\b/i;

export const wordingAtHome = (wording: string): string =>
  (wording.match(/[^.!?]+[.!?]+/g) ?? [wording]).filter((sentence) => !saidInTheRoom.test(sentence)).join('').trim();

/** What is said instead of the rule's own sentence: another language. */
export type PatientWordings = Readonly<Partial<Record<RuleId, string>>>;

/** Most severe first. Works without a network: the same rules run in the browser and on the server. */
export function intakeDangers(answers: IntakeAnswers, context: IntakeContext, wordings: PatientWordings = {}): readonly IntakeDanger[] {
  const { fired } = screen({ sessionDate: context.today, facts: settle(answers, context).facts, regions: [], techniqueGroups: [] });
  const told = fired.flatMap(({ ruleId, level, urgency, patientWording, because }): IntakeDanger[] =>
    level === 'emergency' || (level === 'do-not-treat-refer' && urgency !== null)
      ? [{ ruleId, level, urgency, wording: wordingAtHome(wordings[ruleId] ?? patientWording), because: because.map(({ factId }) => factId) }]
      : []);
  return told.sort((a, b) => Number(b.level === 'emergency') - Number(a.level === 'emergency'));
}
