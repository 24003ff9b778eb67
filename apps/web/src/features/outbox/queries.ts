import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';
import type { MessageView } from './message-words';

export type Message = Schema['MessageResponse'];

export const messagesKey = ['messages'] as const;
const EVERY_MS = 10_000;

/** Looks again by itself: a message that waits is sent within seconds. */
export const messagesQuery = (view: MessageView) =>
  infiniteQueryOptions({
    queryKey: [...messagesKey, 'list', view],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/messages', { params: { query: { view, limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: (query) => (query.state.data?.pages.some(({ items }) => items.some(({ nextTryAt }) => nextTryAt !== null)) === true ? EVERY_MS : false),
  });

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: [...messagesKey, id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/messages/{id}', { params: { path: { id } }, signal })),
  });

export const retryMessage = (id: string) => answer(api.POST('/api/v1/messages/{id}/retry', { params: { path: { id } } }));

export const giveUpMessage = (id: string) => answer(api.POST('/api/v1/messages/{id}/giving-up', { params: { path: { id } } }));

export const confirmMessage = (id: string) => answer(api.POST('/api/v1/messages/{id}/arrival', { params: { path: { id } } }));
