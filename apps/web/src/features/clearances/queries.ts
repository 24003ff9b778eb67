import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type ClearanceRow = Schema['ClearanceRow'];
export type Clearance = Schema['ClearanceResponse'];
export type ClearanceStatus = ClearanceRow['status'];
export type ClearanceAnswer = Schema['ClearanceAnswer'];
export type ClearanceDocument = Schema['ClearanceDocumentResponse'];
export type RuleIds = NonNullable<Schema['NewClearance']['ruleIds']>;

export const clearancesKey = ['clearances'] as const;

export const clearancesQuery = (status: ClearanceStatus | undefined) => infiniteQueryOptions({
  queryKey: [...clearancesKey, 'list', status ?? 'all'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/clearances', { params: { query: { limit: 50, cursor: pageParam, ...(status === undefined ? {} : { status }) } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const clearanceQuery = (id: string) => queryOptions({
  queryKey: [...clearancesKey, id],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clearances/{id}', { params: { path: { id } }, signal })),
});

export const requestClearance = (patientId: string, body: Schema['NewClearance'], key: string): Promise<Clearance> =>
  answer(api.POST('/api/v1/patients/{id}/clearances', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

export const answerClearance = ({ id, version }: ClearanceRow, body: ClearanceAnswer): Promise<Schema['ClearanceChangedResponse']> =>
  answer(api.POST('/api/v1/clearances/{id}/answer', { params: { path: { id }, header: ifMatch(version) }, body }));

export const withdrawClearance = ({ id, version }: ClearanceRow, reason: string): Promise<Schema['ClearanceChangedResponse']> =>
  answer(api.POST('/api/v1/clearances/{id}/withdrawal', { params: { path: { id }, header: ifMatch(version) }, body: { reason } }));

/** The letter itself: a PDF or a picture. */
export const addDocument = (clearanceId: string, file: Blob, about: Schema['NewClearanceDocument'], key: string): Promise<ClearanceDocument> => {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  form.append('file', file, 'letter');
  return answer(api.POST('/api/v1/clearances/{id}/documents', { params: { path: { id: clearanceId } }, headers: idempotencyKey(key), body: { about, file: '' }, bodySerializer: () => form }));
};

export const removeDocument = (id: string, reason: string): Promise<void> => done(api.POST('/api/v1/clearance-documents/{id}/removal', { params: { path: { id } }, body: { reason } }));

export const documentUrl = (id: string): string => `/api/v1/clearance-documents/${id}/content`;
