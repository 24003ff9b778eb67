import { queryOptions } from '@tanstack/react-query';
import { answer, api, done, type Schema } from '../../lib/api';

export type ApiToken = Schema['ApiTokenResponse'];
export type ApiTokenMade = Schema['ApiTokenMade'];

export const tokensQuery = queryOptions({
  queryKey: ['api-tokens'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/api-tokens', { signal })),
});

export const createToken = (body: Schema['NewApiToken']): Promise<ApiTokenMade> => answer(api.POST('/api/v1/api-tokens', { body }));

export const revokeToken = (id: string): Promise<void> => done(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } }));
