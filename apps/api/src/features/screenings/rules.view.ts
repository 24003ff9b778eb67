import { type RuleLimits, type RuleScope, type ScreeningRule, type SourceId, sources } from '@legwork/clinical';
import { questionOf } from './questions.view.js';
import type { RuleLimitsResponse, RuleResponse, RuleScopeResponse, SourceResponse } from './rules.dto.js';
import { isOverridable } from './screenings.policy.js';

const sourceById = new Map(sources.map((source) => [source.id, source]));

export function toSources(ids: readonly SourceId[]): SourceResponse[] {
  return ids.flatMap((id) => {
    const source = sourceById.get(id);
    return source === undefined ? [] : [{ id, citation: source.citation, ref: source.ref, status: source.status }];
  });
}

export function toScope({ session, regions, regionsFrom, techniques }: RuleScope): RuleScopeResponse {
  return {
    session: session === true,
    regions: [...(regions ?? [])],
    regionsFrom: regionsFrom ?? null,
    techniques: typeof techniques === 'string' ? techniques : [...techniques],
  };
}

export function toLimits(limits: RuleLimits | null): RuleLimitsResponse | null {
  return limits === null ? null : { maxPressure: limits.maxPressure ?? null, avoidGroups: [...(limits.avoidGroups ?? [])], note: limits.note ?? null };
}

export function toRule(rule: ScreeningRule): RuleResponse {
  return {
    id: rule.id,
    category: rule.category,
    level: rule.level,
    urgency: rule.urgency,
    condition: rule.conditionText,
    inputs: rule.inputs.map((factId) => ({ factId, question: questionOf(factId) })),
    scope: toScope(rule.scope),
    limits: toLimits(rule.limits),
    clinicianReason: rule.clinicianReason,
    patientWording: rule.patientWording,
    scopeWording: rule.scopeWording,
    resolution: rule.resolution,
    sources: toSources(rule.sources),
    confirmed: rule.confirmed,
    recheckDays: rule.recheckDays,
    clearable: rule.clearable,
    overridable: isOverridable(rule),
    history: rule.history?.map(({ version, on, change, why }) => `${version}, ${on}: ${change} ${why}`).join('\n') ?? null,
  };
}
