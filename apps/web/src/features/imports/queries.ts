import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type ImportReport = Schema['ImportReportResponse'];

export const importsKey = ['imports'] as const;

export const importsQuery = infiniteQueryOptions({
  queryKey: [...importsKey, 'list'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/imports', { params: { query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** Sends the file as it is: what was read here only proved that it is JSON. */
export const sendBundle = (name: string, text: string, content: Readonly<Record<string, unknown>>): Promise<ImportReport> =>
  answer(api.POST('/api/v1/imports', {
    params: { header: { 'x-file-name': encodeURIComponent(name) } },
    headers: { 'Content-Type': 'application/fhir+json' },
    body: content,
    bodySerializer: () => text,
  }));
