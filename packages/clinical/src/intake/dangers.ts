// What the answers so far set off that the patient has to know at once: an emergency, or a stop with an urgency.
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
  /** Words for the patient; never a diagnosis. */
  wording: string;
}

/** Most severe first. Works without a network: the same rules run in the browser and on the server. */
export function intakeDangers(answers: IntakeAnswers, context: IntakeContext): readonly IntakeDanger[] {
  const { fired } = screen({ sessionDate: context.today, facts: settle(answers, context).facts, regions: [], techniqueGroups: [] });
  const told = fired.flatMap(({ ruleId, level, urgency, patientWording }): IntakeDanger[] =>
    level === 'emergency' || (level === 'do-not-treat-refer' && urgency !== null)
      ? [{ ruleId, level, urgency, wording: patientWording }]
      : []);
  return told.sort((a, b) => Number(b.level === 'emergency') - Number(a.level === 'emergency'));
}
