// A clinic's own setting of a rule: another level, another pressure ceiling, another week limit. Pure: the setting is
// applied to the rule before it is compiled, so that the screening itself knows no clinic.
import { describePredicate } from '../knowledge/describe-predicate.js';
import { decisionLevels } from '../knowledge/decision-scale.js';
import { levelWordings } from '../knowledge/level-wordings.js';
import type { RuleDefinition, RuleLimits, ScreeningRule } from '../knowledge/rule-shape.js';
import { scopeWordings } from '../knowledge/scope-wordings.js';
import type { PressureLevel } from '../knowledge/techniques.js';
import { usualResolution } from './usual-resolution.js';
import { weekLimitOf, withWeeks } from './weeks.js';

export type RuleLevel = RuleDefinition['level'];

/** What a clinic may set; what is left out stays as in the product. */
export interface RuleSetting {
  readonly level?: RuleLevel | undefined;
  readonly maxPressure?: PressureLevel | undefined;
  readonly weeks?: number | undefined;
}

/** Named loosely on purpose: a stored setting of a rule that is no longer there changes nothing. */
export interface RuleAdjustment extends RuleSetting {
  readonly ruleId: string;
}

export type SettingDirection = 'stricter' | 'looser' | 'same';

/** Levels a clinic can choose: an emergency, its words and its phone call belong to the product. */
export const settableLevels = ['modify', 'clearance-needed', 'do-not-treat-refer'] as const satisfies readonly RuleLevel[];

export const mostWeeks = 520;

const rank = (level: RuleLevel): number => decisionLevels.indexOf(level);
const ceiling = (limits: RuleLimits | null): number => limits?.maxPressure ?? 5;

/** Positive: stricter than the product; negative: looser. */
function steps(rule: ScreeningRule, { level, maxPressure, weeks }: RuleSetting): number[] {
  const limit = weekLimitOf(rule.when);
  return [
    ...(level === undefined ? [] : [rank(level) - rank(rule.level)]),
    ...(maxPressure === undefined ? [] : [ceiling(rule.limits) - maxPressure]),
    ...(weeks === undefined || limit === null ? [] : [weeks - limit.weeks]),
  ];
}

/** Looser in one part is looser, whatever the other parts are. */
export function directionOf(rule: ScreeningRule, setting: RuleSetting): SettingDirection {
  const moves = steps(rule, setting);
  if (moves.some((move) => move < 0)) return 'looser';
  return moves.some((move) => move > 0) ? 'stricter' : 'same';
}

export type SettingProblem = 'emergency-stands' | 'consent-stands' | 'no-week-limit' | 'weeks-out-of-range' | 'level-not-settable';

/** What no clinic can set, whoever asks for it. */
export function problemOfSetting(rule: ScreeningRule, setting: RuleSetting): SettingProblem | null {
  if (setting.level === 'emergency' && rule.level !== 'emergency') return 'level-not-settable';
  if (setting.weeks !== undefined && weekLimitOf(rule.when) === null) return 'no-week-limit';
  if (setting.weeks !== undefined && !(Number.isInteger(setting.weeks) && setting.weeks >= 1 && setting.weeks <= mostWeeks)) return 'weeks-out-of-range';
  if (directionOf(rule, setting) !== 'looser') return null;
  if (rule.level === 'emergency') return 'emergency-stands';
  return rule.category === 'consent' ? 'consent-stands' : null;
}

/** A stricter level holds for everybody: the milder reading for those who examine falls away with it. */
function withLevel(rule: ScreeningRule, level: RuleLevel): ScreeningRule {
  if (level === rule.level || level === 'emergency') return rule;
  const { forPhysiotherapist, byLetter: _ofTheProductsLevel, ...read } = rule;
  const keepsReading = forPhysiotherapist !== undefined && rank(level) < rank(rule.level);
  return {
    ...read,
    ...(keepsReading && { forPhysiotherapist }),
    level,
    clearable: level === 'clearance-needed',
    patientWording: levelWordings.en[level],
    scopeWording: scopeWordings[level],
    resolution: usualResolution({ level, urgency: rule.urgency, scope: rule.scope, scopeWordingKey: level }),
  };
}

/** A lower ceiling of the clinic's own is not for a letter to raise. */
function withCeiling(rule: ScreeningRule, maxPressure: PressureLevel): ScreeningRule {
  const { forPhysiotherapist, byLetter, ...read } = rule;
  const reading = forPhysiotherapist === undefined ? {} : { forPhysiotherapist: { ...forPhysiotherapist, limits: { ...forPhysiotherapist.limits, maxPressure } } };
  const keepsLetter = byLetter !== undefined && maxPressure >= ceiling(rule.limits);
  return { ...read, ...reading, ...(keepsLetter && { byLetter }), limits: { ...rule.limits, maxPressure } };
}

function withWeekLimit(rule: ScreeningRule, weeks: number): ScreeningRule {
  const when = withWeeks(rule.when, weeks);
  return { ...rule, when, conditionText: describePredicate(when) };
}

export function adjustRule(rule: ScreeningRule, setting: RuleSetting): ScreeningRule {
  const { level, maxPressure, weeks } = setting;
  const levelled = level === undefined ? rule : withLevel(rule, level);
  const limited = maxPressure === undefined ? levelled : withCeiling(levelled, maxPressure);
  return weeks === undefined ? limited : withWeekLimit(limited, weeks);
}
