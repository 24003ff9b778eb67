// Reading and moving referrals. The list, the counts and every single one hang on one key.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import type { Direction, ReferralStatus, Urgency } from './referral-words';

export const referralsKey = ['referrals'] as const;

export interface WorklistFilter {
  readonly direction: Direction;
  readonly status: ReferralStatus | undefined;
  readonly owner: string | undefined;
  readonly urgency: Urgency | undefined;
  readonly overdue: 'true' | undefined;
  readonly search: string | undefined;
}

const PAGE = 60;

/** What is asked for and nothing else. */
const given = <Filter extends object>(filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as { readonly [Name in keyof Filter]?: NonNullable<Filter[Name]> };

/** Open ones by due day; with the status 'closed' those that are done, the last first. */
export const worklistQuery = (filter: WorklistFilter) =>
  infiniteQueryOptions({
    queryKey: [...referralsKey, 'list', given(filter)],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/referrals', { params: { query: { ...given(filter), limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** How many are open in each state of both directions, under the same filter. */
export const countsQuery = ({ owner, urgency, overdue, search }: WorklistFilter) => {
  const query = given({ owner, urgency, overdue, search });
  return queryOptions({
    queryKey: [...referralsKey, 'counts', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/counts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: [...referralsKey, id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}', { params: { path: { id } }, signal })),
  });

/** All of one person, newest first. */
export const historyQuery = (patientId: string) =>
  infiniteQueryOptions({
    queryKey: [...referralsKey, 'of', patientId],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/patients/{id}/referrals', { params: { path: { id: patientId }, query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** What a reply may settle. */
export const offerQuery = (id: string) =>
  queryOptions({
    queryKey: [...referralsKey, id, 'offer'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/referrals/{id}/reply-offer', { params: { path: { id } }, signal })),
  });

/** The decision as it is and as it would be with these effects. */
export const effectsQuery = (id: string, effects: Schema['ReferralEffects']) =>
  queryOptions({
    queryKey: [...referralsKey, id, 'effects', effects],
    queryFn: ({ signal }) => answer(api.POST('/api/v1/referrals/{id}/effects-preview', { params: { path: { id } }, body: { effects }, signal })),
    placeholderData: keepPreviousData,
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

export type ReferralDays = Schema['ReferralDaysResponse'];

export const referralDaysQuery = queryOptions({
  queryKey: ['clinic', 'referral-days'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic/referral-days', { signal })),
});

export const changeReferralDays = (version: number, body: Schema['ReferralDaysChange']) =>
  answer(api.PATCH('/api/v1/clinic/referral-days', { params: { header: ifMatch(version) }, body }));

export const createReferral = (patientId: string, body: Schema['NewReferral'], key: string) =>
  answer(api.POST('/api/v1/patients/{id}/referrals', { params: { path: { id: patientId } }, body, headers: idempotencyKey(key) }));

export const changeReferral = (id: string, version: number, body: Schema['ReferralChange']) =>
  answer(api.PATCH('/api/v1/referrals/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const takeStep = (id: string, version: number, body: Schema['ReferralStepInput']) =>
  answer(api.POST('/api/v1/referrals/{id}/steps', { params: { path: { id }, header: ifMatch(version) }, body }));
