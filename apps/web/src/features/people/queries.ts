import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type Person = Schema['PersonResponse'];
export type PersonChange = Schema['PersonChange'];
export type Invitation = Schema['InvitationResponse'];
export type NewInvitation = Schema['NewInvitation'];

export const peopleKey = ['people'] as const;
export const invitationsKey = [...peopleKey, 'invitations'] as const;

const PAGE = 50;

export const peopleQuery = infiniteQueryOptions({
  queryKey: [...peopleKey, 'members'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/people', { params: { query: { limit: PAGE, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const invitationsQuery = infiniteQueryOptions({
  queryKey: invitationsKey,
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/people/invitations', { params: { query: { limit: PAGE, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const changePerson = ({ id, version }: Person, body: PersonChange): Promise<Person> =>
  answer(api.PATCH('/api/v1/people/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const invite = (body: NewInvitation, key: string): Promise<Invitation> =>
  answer(api.POST('/api/v1/people/invitations', { headers: idempotencyKey(key), body }));

export const revokeInvitation = (id: string): Promise<void> =>
  done(api.DELETE('/api/v1/people/invitations/{id}', { params: { path: { id } } }));

export const takeBackSecondFactor = (id: string): Promise<void> => done(api.DELETE('/api/v1/people/{id}/second-factor', { params: { path: { id } } }));

export type SignInRule = Schema['ClinicResponse'];

export const signInRuleQuery = queryOptions({
  queryKey: ['clinic'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic', { signal })),
});

export const requireSecondFactor = ({ version }: SignInRule, secondFactorRequired: boolean): Promise<SignInRule> =>
  answer(api.PATCH('/api/v1/clinic', { params: { header: ifMatch(version) }, body: { secondFactorRequired } }));
