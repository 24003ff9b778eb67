// How soon a referral must be looked at, and when its next step is due.
import { screeningRules, type DecisionLevel, type RuleUrgency } from '@legwork/clinical';

export const URGENCIES = ['now', 'same-day', 'within-days', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the clinic has set: days from today until the other side must have been reached. */
export interface DueDays {
  readonly withinDays: number;
  readonly routineDays: number;
}

interface UrgencyRule {
  readonly dueInDays: (days: DueDays) => number;
  /** How the task for it is ranked. */
  readonly severity: Exclude<DecisionLevel, 'proceed'> | 'none';
}

/** The rules only say "now", "same day" and "within days"; how many days those are is the clinic's own. */
export const URGENCY_RULES: Readonly<Record<Urgency, UrgencyRule>> = {
  now: { dueInDays: () => 0, severity: 'emergency' },
  'same-day': { dueInDays: () => 0, severity: 'do-not-treat-refer' },
  'within-days': { dueInDays: ({ withinDays }) => withinDays, severity: 'clearance-needed' },
  routine: { dueInDays: ({ routineDays }) => routineDays, severity: 'none' },
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
