// What ends a rule when the rule does not say so itself. It follows from the level: nobody has to guess.
import type { RuleDefinition } from '../knowledge/rule-shape.js';

type Resolvable = Pick<RuleDefinition, 'level' | 'urgency' | 'scope' | 'scopeWordingKey'>;

const LIMITED = 'The limits stay as long as the answers behind them stay; they are looked at again when an answer changes.';
const LETTER = 'A written clearance from the physician or team that looks after it, naming places, techniques, limits and an end date.';
const EMERGENCY = 'Emergency care first. After that a written medical release, all questions asked anew, and a new screening.';
const SEEN = 'A written result of the medical assessment; then the questions are asked anew.';
const LEFT_OUT = 'The technique stays left out as long as the answers behind it stay.';
const AGREED = 'The agreement that is missing, on record.';
const OTHER_PROFESSION = 'A physiotherapist may use the technique; for a massage therapist it stays left out.';

export function usualResolution({ level, urgency, scopeWordingKey }: Resolvable): string {
  if (level === 'emergency') return EMERGENCY;
  if (level === 'clearance-needed') return LETTER;
  if (level === 'modify') return LIMITED;
  if (scopeWordingKey === 'consent') return AGREED;
  if (scopeWordingKey === 'scope') return OTHER_PROFESSION;
  return urgency === null && scopeWordingKey !== 'do-not-treat-refer' ? LEFT_OUT : SEEN;
}

export const resolutionOf = (rule: Resolvable & { readonly resolution: string }): string =>
  (rule.resolution === '' ? usualResolution(rule) : rule.resolution);
