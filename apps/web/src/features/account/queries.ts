import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, type Schema } from '../../lib/api';

export type SecondFactor = Schema['SecondFactorResponse'];
export type AccountSession = Schema['AccountSessionResponse'];

export const secondFactorQuery = queryOptions({
  queryKey: ['account', 'second-factor'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/second-factor', { signal })),
});

const PAGE = 25;

export const accountSessionsQuery = infiniteQueryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/account/sessions', { params: { query: { limit: PAGE, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const changePassword = (currentPassword: string, newPassword: string): Promise<void> =>
  done(api.PUT('/api/v1/account/password', { body: { currentPassword, newPassword } }));

export const endSession = (id: string): Promise<void> => done(api.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } }));
export const endOtherSessions = (): Promise<void> => done(api.DELETE('/api/v1/account/sessions'));

export const beginSetUp = (): Promise<Schema['SecondFactorSetUpResponse']> => answer(api.POST('/api/v1/account/second-factor'));

export const confirmSetUp = async (code: string): Promise<readonly string[]> =>
  (await answer(api.POST('/api/v1/account/second-factor/confirmation', { body: { code } }))).recoveryCodes;

export const turnOff = (): Promise<void> => done(api.DELETE('/api/v1/account/second-factor'));

export const renewRecoveryCodes = async (): Promise<readonly string[]> => (await answer(api.POST('/api/v1/account/second-factor/recovery-codes'))).recoveryCodes;
