import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';
import type { Answer } from './answer-shape';

export type Fact = Schema['FactResponse'];
export type FactEntry = Schema['FactEntry'];

/** As it is sent: a copy of its own. */
export const entryValue = (value: Answer): FactEntry['value'] => (typeof value === 'object' ? value.map((item) => (typeof item === 'string' ? item : { ...item })) : value);

/** The answer that counts for each fact: at most some hundred and a half, read in two pages. */
export const currentFactsQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'facts', 'current'],
  queryFn: async ({ signal }) => {
    const all: Fact[] = [];
    let cursor: string | undefined;
    do {
      const page = await answer(api.GET('/api/v1/patients/{id}/facts', { params: { path: { id: patientId }, query: { current: 'true', limit: 100, cursor } }, signal }));
      all.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return all.sort((a, b) => a.factId.localeCompare(b.factId));
  },
});

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
