import { type RuleLimits, type RuleScope, type SourceId, sources } from '@legwork/clinical';
import type { RuleLimitsResponse, RuleScopeResponse, SourceResponse } from './rule-parts.dto.js';

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
