// Few and true alerts: one line per cause, the most severe first. What a role never does is no alert.
import type { FiredRule } from '@legwork/clinical';

export type Reach = 'session' | 'regions' | 'techniques';

export interface SafetyLine {
  readonly rule: FiredRule;
  readonly also: readonly FiredRule[];
  readonly reach: Reach;
  readonly cleared: boolean;
}

/** Techniques outside a profession show in the matrix; they say nothing about the patient. */
const ROLE_LIMITS = 'scope';

const REACHES: readonly Reach[] = ['session', 'regions', 'techniques'];
const LEVELS = ['proceed', 'modify', 'clearance-needed', 'do-not-treat-refer', 'emergency'] as const;

export function reachOf({ scope }: FiredRule): Reach {
  if ((scope.regions?.length ?? 0) > 0 || scope.regionsFrom !== undefined) return 'regions';
  return scope.techniques === 'all' || scope.techniques === 'touch' ? 'session' : 'techniques';
}

/** 4 emergency ... 1 limits. A technique left out without an urgency limits the session and doesn't stop it. */
export function severityOf(rule: FiredRule): number {
  if (rule.clearedBy.length > 0) return 1;
  const stopsNothingElse = rule.level === 'do-not-treat-refer' && rule.urgency === null && reachOf(rule) === 'techniques';
  return stopsNothingElse ? 1 : LEVELS.indexOf(rule.level);
}

/** The most severe first; of equals, the one that reaches further, then the one whose own level is higher. */
const bySeverity = (a: FiredRule, b: FiredRule): number =>
  severityOf(b) - severityOf(a) || REACHES.indexOf(reachOf(a)) - REACHES.indexOf(reachOf(b)) || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);

const causeOf = (rule: FiredRule): string => (rule.because.length === 0 ? rule.ruleId : rule.because.map(({ factId }) => factId).sort().join(' '));

export function safetyLines(fired: readonly FiredRule[]): SafetyLine[] {
  const byCause = new Map<string, FiredRule[]>();
  for (const rule of fired) {
    if (rule.category === ROLE_LIMITS) continue;
    const cause = causeOf(rule);
    byCause.set(cause, [...(byCause.get(cause) ?? []), rule]);
  }
  return [...byCause.values()].map(lineOf).sort((a, b) => bySeverity(a.rule, b.rule));
}

function lineOf(rules: readonly FiredRule[]): SafetyLine {
  const [rule, ...also] = [...rules].sort(bySeverity) as [FiredRule, ...FiredRule[]];
  return { rule, also, reach: reachOf(rule), cleared: rule.clearedBy.length > 0 };
}
