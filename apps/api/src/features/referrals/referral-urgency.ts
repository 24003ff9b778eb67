// How soon a referral must be looked at, and when its next step is due.
import { screeningRules, type DecisionLevel, type RuleUrgency } from '@legwork/clinical';

export const URGENCIES = ['now', 'same-day', 'within-days', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

interface UrgencyRule {
  /** Days from today until the other side must have been reached. */
  readonly dueInDays: number;
  /** How the task for it is ranked. */
  readonly severity: Exclude<DecisionLevel, 'proceed'> | 'none';
}

/** The days are product policy: the rules only say "now", "same day" and "within days". */
export const URGENCY_RULES: Readonly<Record<Urgency, UrgencyRule>> = {
  now: { dueInDays: 0, severity: 'emergency' },
  'same-day': { dueInDays: 0, severity: 'do-not-treat-refer' },
  'within-days': { dueInDays: 3, severity: 'clearance-needed' },
  routine: { dueInDays: 14, severity: 'none' },
};

const OF_RULE: Readonly<Record<RuleUrgency, Urgency>> = {
  'call emergency services now': 'now',
  'same day': 'same-day',
  'within days': 'within-days',
};

/** The urgency a screening rule asks for; a rule without one is routine. */
export function urgencyOfRule(urgency: RuleUrgency | null): Urgency {
  return urgency === null ? 'routine' : OF_RULE[urgency];
}

/** Routine for a referral without a rule. */
export function urgencyOfRuleId(ruleId: string | null): Urgency {
  return urgencyOfRule(screeningRules.find((rule) => rule.id === ruleId)?.urgency ?? null);
}

/** The sooner of two: a person may hurry a referral, but not slow down what the rule asks for. */
export function sooner(one: Urgency, other: Urgency): Urgency {
  return URGENCIES.indexOf(one) <= URGENCIES.indexOf(other) ? one : other;
}
