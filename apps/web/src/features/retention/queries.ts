import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, type Schema } from '../../lib/api';

export type PastRecord = Schema['PastRecordRow'];
export type LegalHold = Schema['LegalHoldResponse'];
export type Purge = Schema['PurgeResponse'];
export type PurgeRecord = Schema['PurgeRecordRow'];

/** What is past its time, held and being purged hang together: a change of one changes the others. */
export const retentionKey = ['retention'] as const;

/** The worker carries out what was confirmed: looked at again until it has. */
const WORKER_MS = 5_000;

const of = (id: string) => ({ path: { id } });

export const pastRecordsQuery = queryOptions({
  queryKey: [...retentionKey, 'past'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic/records-past-retention', { signal })),
});

export const legalHoldsQuery = queryOptions({
  queryKey: [...retentionKey, 'holds'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic/legal-holds', { signal })),
});

export const recordHoldQuery = (patientId: string) => queryOptions({
  queryKey: [...retentionKey, 'hold', patientId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/legal-hold', { params: of(patientId), signal })),
});

export const purgesQuery = infiniteQueryOptions({
  queryKey: [...retentionKey, 'purges'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/clinic/purges', { params: { query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(({ status }) => status === 'confirmed')) === true ? WORKER_MS : false),
});

export const askForPurge = (patientIds: readonly string[], reason: string, key: string): Promise<Purge> =>
  answer(api.POST('/api/v1/clinic/purges', { headers: idempotencyKey(key), body: { patientIds: [...patientIds], reason: reason.trim() } }));

export const confirmPurge = (id: string): Promise<Purge> => answer(api.POST('/api/v1/clinic/purges/{id}/confirmation', { params: of(id) }));

export const withdrawPurge = (id: string): Promise<Purge> => answer(api.POST('/api/v1/clinic/purges/{id}/withdrawal', { params: of(id) }));

export const placeHold = (patientId: string, reason: string, key: string): Promise<LegalHold> =>
  answer(api.POST('/api/v1/patients/{id}/legal-hold', { params: of(patientId), headers: idempotencyKey(key), body: { reason: reason.trim() } }));

export const releaseHold = (patientId: string): Promise<void> => done(api.POST('/api/v1/patients/{id}/legal-hold/release', { params: of(patientId) }));
