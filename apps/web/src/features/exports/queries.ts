import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type RecordExport = Schema['ExportResponse'];

export const exportsKey = ['exports'] as const;

export const exportsQuery = infiniteQueryOptions({
  queryKey: [...exportsKey, 'list'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/exports', { params: { query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** The whole clinic, or one patient's record when there is an id. */
export const requestExport = (patientId: string | undefined, reason: string, key: string): Promise<RecordExport> => {
  const body = reason.trim() === '' ? {} : { reason: reason.trim() };
  return patientId === undefined
    ? answer(api.POST('/api/v1/exports', { headers: idempotencyKey(key), body }))
    : answer(api.POST('/api/v1/patients/{id}/exports', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));
};

/** The browser saves it by itself: an archive may be larger than a page can hold. */
export const archiveAddress = ({ id, kind }: RecordExport): string => `/api/v1/${kind === 'clinic' ? 'exports' : 'patient-exports'}/${id}/archive`;
