import {
  adjustRule, changesOf, conditionLines, directionOf, facts, governanceOf, personalFactsUsed, pressureLevels, reasonFor, resolutionFor, type ScreeningRule, settableLevels, versionOfRule, weekLimitOf,
} from '@legwork/clinical';
import { toLimits, toScope, toSources } from '../screenings/rule-parts.view.js';
import type { RuleGovernanceResponse, RuleLetterResponse, RuleResponse, RuleSettingResponse, RuleUsageResponse, RuleUseResponse, WeekLimitResponse } from './rules.dto.js';

const questions = new Map<string, string>(facts.map(({ id, question }) => [id, question]));
const questionOf = (factId: string): string => questions.get(factId) ?? factId;

function toPhysiotherapistReading({ forPhysiotherapist: reading }: ScreeningRule): RuleResponse['forPhysiotherapist'] {
  if (reading === undefined) return null;
  const { level, clinicianReason, patientWording, limits } = reading;
  return { level, clinicianReason, patientWording, limits: toLimits(limits) ?? { maxPressure: null, avoidGroups: [], note: null } };
}

/** A clinic that holds the rule its own way takes the letter's part away with it. */
function byLetterOf(rule: ScreeningRule, setting: RuleSettingResponse | null): RuleLetterResponse | null {
  const { byLetter } = setting === null ? rule : adjustRule(rule, {
    level: settableLevels.find((level) => level === setting.level), maxPressure: pressureLevels.find((pressure) => pressure === setting.maxPressure),
  });
  return byLetter === undefined ? null : { techniques: [...byLetter.techniques], maxPressure: byLetter.maxPressure };
}

export function toRule(rule: ScreeningRule, setting: RuleSettingResponse | null): RuleResponse {
  return {
    id: rule.id,
    ruleVersion: versionOfRule(rule),
    category: rule.category,
    level: rule.level,
    urgency: rule.urgency,
    condition: rule.conditionText,
    inputs: rule.inputs.map((factId) => ({ factId, question: questionOf(factId) })),
    scope: toScope(rule.scope),
    limits: toLimits(rule.limits),
    clinicianReason: rule.clinicianReason,
    massageReason: reasonFor(rule, 'massage-therapist'),
    patientWording: rule.patientWording,
    scopeWording: rule.scopeWording,
    forPhysiotherapist: toPhysiotherapistReading(rule),
    resolution: rule.resolution,
    massageResolution: resolutionFor(rule, 'massage-therapist'),
    sources: toSources(rule.sources),
    confirmed: rule.confirmed,
    recheckDays: rule.recheckDays,
    clearable: (setting?.level ?? rule.level) === 'clearance-needed',
    byLetter: byLetterOf(rule, setting),
    overridable: (setting?.level ?? rule.level) === 'clearance-needed',
    setting,
  };
}

function toGovernance(rule: ScreeningRule): RuleGovernanceResponse {
  const { developer, funding, intendedUser, exclusions, lastReview } = governanceOf(rule);
  return { developer, funding, intendedUser, exclusions: [...exclusions], lastReview: { ...lastReview }, personalFacts: [...personalFactsUsed(rule.when)] };
}

function toWeekLimit({ when }: ScreeningRule): WeekLimitResponse | null {
  const limit = weekLimitOf(when);
  return limit === null ? null : { factId: limit.fact, question: questionOf(limit.fact), weeks: limit.weeks };
}

/** An emergency is the product's alone, and a missing consent stays missing. */
const levelsFor = (rule: ScreeningRule): string[] => {
  if (rule.level === 'emergency') return [];
  return settableLevels.filter((level) => rule.category !== 'consent' || directionOf(rule, { level }) !== 'looser');
};

export interface RuleHere {
  readonly ruleSetVersion: string;
  readonly version: number;
  readonly setting: RuleSettingResponse | null;
  readonly usage: RuleUsageResponse;
  readonly leads: RuleUseResponse['leads'];
  readonly mayChange: boolean;
}

export function toRuleUse(rule: ScreeningRule, { setting, usage, leads, mayChange, ruleSetVersion, version }: RuleHere): RuleUseResponse {
  return {
    ...toRule(rule, setting),
    ruleSetVersion,
    version,
    conditionLines: conditionLines(rule.when).map(({ depth, text }) => ({ depth, text })),
    changes: changesOf(rule).map(({ version: since, on, change, why }) => ({ version: since, on, change, why })),
    governance: toGovernance(rule),
    usage,
    settableLevels: levelsFor(rule),
    weekLimit: toWeekLimit(rule),
    leads,
    can: { changeSetting: mayChange },
  };
}
