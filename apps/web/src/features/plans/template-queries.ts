import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, newIdempotencyKey, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import type { ClinicTemplate } from './template-choices';

const key = ['plan-templates'] as const;

export const clinicTemplatesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plan-templates', { params: { query: { limit: 100 } }, signal })),
});

const refresh = (template: ClinicTemplate): ClinicTemplate => {
  void queryClient.invalidateQueries({ queryKey: key });
  return template;
};

export const saveTemplate = async (name: string, planId: string): Promise<ClinicTemplate> =>
  refresh(await answer(api.POST('/api/v1/plan-templates', { headers: idempotencyKey(newIdempotencyKey()), body: { name, planId } })));

export const changeTemplate = async ({ id, version }: ClinicTemplate, body: Schema['PlanTemplateChange']): Promise<ClinicTemplate> =>
  refresh(await answer(api.PATCH('/api/v1/plan-templates/{id}', { params: { path: { id }, header: ifMatch(version) }, body })));
