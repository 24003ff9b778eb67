import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Fact = Schema['FactResponse'];
export type FactEntry = Schema['FactEntry'];

/** Every answer ever given to one question, the latest first. */
export const factHistoryQuery = (patientId: string, factId: string) => infiniteQueryOptions({
  queryKey: ['patients', patientId, 'facts', factId],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patients/{id}/facts', { params: { path: { id: patientId }, query: { factId, limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** Answers with the decision that follows from them. */
export const recordFacts = (patientId: string, facts: FactEntry[]): Promise<Schema['ScreeningSummaryResponse']> =>
  answer(api.POST('/api/v1/patients/{id}/facts', { params: { path: { id: patientId } }, body: { facts } }));
