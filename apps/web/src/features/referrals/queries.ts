// Reading and moving referrals. The list, the counts and every single one hang on one key.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import type { Direction, ReferralStatus, Urgency } from './referral-words';

export const referralsKey = ['referrals'] as const;

export interface WorklistFilter {
  readonly direction: Direction;
  readonly status: ReferralStatus | undefined;
  readonly owner: string | undefined;
  readonly urgency: Urgency | undefined;
}

/** Open ones by due day; with the status 'closed' those that are done. */
export const worklistQuery = ({ direction, status, owner, urgency }: WorklistFilter) =>
  infiniteQueryOptions({
    queryKey: [...referralsKey, 'list', direction, status ?? 'open', owner ?? 'all', urgency ?? 'all'],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        direction, limit: 100, ...(status !== undefined && { status }), ...(owner !== undefined && { owner }), ...(urgency !== undefined && { urgency }),
        ...(pageParam !== '' && { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/referrals', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const countsQuery = queryOptions({
  queryKey: [...referralsKey, 'counts'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/counts', { signal })),
});

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: [...referralsKey, id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}', { params: { path: { id } }, signal })),
  });

/** Those who may own a referral. */
export const membersQuery = queryOptions({
  queryKey: ['people', 'owners'],
  queryFn: async ({ signal }) => {
    const { items } = await answer(api.GET('/api/v1/people', { params: { query: { limit: 100 } }, signal }));
    return items.filter(({ status }) => status === 'active');
  },
  staleTime: 300_000,
});

export const patientQuery = (id: string) =>
  queryOptions({
    queryKey: ['patients', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}', { params: { path: { id } }, signal })),
  });

export const clinicQuery = queryOptions({
  queryKey: ['clinic'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic', { signal })),
  staleTime: 300_000,
});

export const createReferral = (patientId: string, body: Schema['NewReferral'], key: string) =>
  answer(api.POST('/api/v1/patients/{id}/referrals', { params: { path: { id: patientId } }, body, headers: idempotencyKey(key) }));

export const changeReferral = (id: string, version: number, body: Schema['ReferralChange']) =>
  answer(api.PATCH('/api/v1/referrals/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const takeStep = (id: string, version: number, body: Schema['ReferralStepInput']) =>
  answer(api.POST('/api/v1/referrals/{id}/steps', { params: { path: { id }, header: ifMatch(version) }, body }));
