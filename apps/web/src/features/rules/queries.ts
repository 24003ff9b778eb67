import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';

export type Rule = Schema['RuleResponse'];
export type RuleUse = Schema['RuleUseResponse'];
export type RuleSetting = NonNullable<Rule['setting']>;
export type NewRuleSetting = Schema['NewRuleSetting'];

/** The rules change with a release of the product, and with what the clinic sets. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/rules', { signal })),
  staleTime: 300_000,
});

export const ruleQuery = (ruleId: string) => queryOptions({
  queryKey: ['rules', ruleId, 'use'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/rules/{ruleId}', { params: { path: { ruleId } }, signal })),
});

export const ruleSettingsQuery = (ruleId: string) => queryOptions({
  queryKey: ['rules', ruleId, 'settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/rules/{ruleId}/settings', { params: { path: { ruleId } }, signal })),
});

export const changeRuleSetting = (ruleId: string, version: number, body: NewRuleSetting) =>
  answer(api.POST('/api/v1/rules/{ruleId}/settings', { params: { path: { ruleId }, header: ifMatch(version) }, body }));
