import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Report = Schema['ReportResponse'];
export type ReportRow = Schema['ReportRow'];
export type ReportId = Report['id'];

export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/reports', { signal })),
});

export const reportRowsQuery = (reportId: ReportId, ownerId: string | undefined) => infiniteQueryOptions({
  queryKey: ['reports', reportId, 'rows', ownerId ?? 'everybody'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/reports/{reportId}', {
    params: { path: { reportId }, query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }), ...(ownerId !== undefined && { ownerId }) } }, signal,
  })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** Members to choose an owner from. */
export const reportOwnersQuery = queryOptions({
  queryKey: ['people', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/people', { params: { query: { limit: 100 } }, signal }))).items,
});

export const reportFile = (reportId: ReportId, ownerId: string | undefined) =>
  answer<Blob>(api.GET('/api/v1/reports/{reportId}/csv', { params: { path: { reportId }, query: ownerId === undefined ? {} : { ownerId } }, parseAs: 'blob' }));
