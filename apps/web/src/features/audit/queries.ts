import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type AuditRow = Schema['AuditRow'];
export type AuditAction = AuditRow['action'];
export type Verification = Schema['AuditVerificationResponse'];

export interface AuditFilter {
  readonly patientId?: string;
  readonly actorId?: string;
  readonly action?: AuditAction;
  /** Days at the clinic, both included */
  readonly from?: string;
  readonly until?: string;
}

export const auditQuery = (filter: AuditFilter) => infiniteQueryOptions({
  queryKey: ['audit', filter],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/audit', { params: { query: { limit: 50, cursor: pageParam, ...filter } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
});

/** Whose trail is shown, by name. */
export const auditPatientQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}', { params: { path: { id: patientId } }, signal })),
});

/** Members to choose from; a clinic with more of them is narrowed by day instead. */
export const auditMembersQuery = queryOptions({
  queryKey: ['people', 'all'],
  queryFn: async ({ signal }) => {
    const { items } = await answer(api.GET('/api/v1/people', { params: { query: { limit: 100 } }, signal }));
    return items;
  },
});

export const verifyAudit = (): Promise<Verification> => answer(api.GET('/api/v1/audit/verification'));

export const auditFile = (filter: AuditFilter): Promise<Blob> => answer<Blob>(api.GET('/api/v1/audit/csv', { params: { query: filter }, parseAs: 'blob' }));
