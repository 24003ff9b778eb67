import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Rule = Schema['RuleResponse'];
export type RuleUse = Schema['RuleUseResponse'];

/** The rule set changes with a release of the product only. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/rules', { signal })),
  staleTime: 3_600_000,
});

export const ruleQuery = (ruleId: string) => queryOptions({
  queryKey: ['rules', ruleId, 'use'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/rules/{ruleId}', { params: { path: { ruleId } }, signal })),
});
