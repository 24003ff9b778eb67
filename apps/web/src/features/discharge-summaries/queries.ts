import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type Summary = Schema['DischargeSummaryResponse'];
export type Sections = Summary['sections'];

export const summaryQuery = (planId: string) => queryOptions({
  queryKey: ['plans', planId, 'discharge-summary'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/discharge-summary', { params: { path: { id: planId } }, signal })),
});

export const keepSummary = (summary: Summary): Summary => {
  queryClient.setQueryData(summaryQuery(summary.planId).queryKey, summary);
  return summary;
};

export const saveSummary = async (planId: string, version: number, body: Sections): Promise<Summary> =>
  keepSummary(await answer(api.PUT('/api/v1/plans/{id}/discharge-summary', { params: { path: { id: planId }, header: ifMatch(version) }, body })));

/** Signs the words as they were saved last; those that were only suggested are saved first, so that what is signed is what was read. */
export const signSummary = async (planId: string, words: Sections): Promise<Summary> => {
  const known = await queryClient.ensureQueryData(summaryQuery(planId));
  const { version } = known.isWritten ? known : await saveSummary(planId, known.version, words);
  return keepSummary(await answer(api.POST('/api/v1/plans/{id}/discharge-summary/signature', { params: { path: { id: planId }, header: ifMatch(version) } })));
};

export const documentUrl = (planId: string): string => `/api/v1/plans/${planId}/discharge-summary/document`;
