import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';

export type Task = Schema['TaskResponse'];
export type TaskKind = Task['kind'];
export type TaskChange = Schema['TaskChange'];
export type TaskCounts = Schema['TaskCountsResponse'];

/** Whose tasks: everybody's, the reader's, or those that are nobody's yet. */
export const whoseChoices = ['all', 'mine', 'unowned'] as const;
export type Whose = (typeof whoseChoices)[number];

export interface TaskFilter {
  readonly kind?: TaskKind | undefined;
  readonly whose?: Whose;
  readonly status?: 'open' | 'snoozed';
}

const ownerQuery = (whose: Whose): { readonly mine?: true; readonly unowned?: true } => ({ ...(whose === 'mine' && { mine: true }), ...(whose === 'unowned' && { unowned: true }) });

/** What others open and close shows within a minute. */
const refetchInterval = 60_000;

export const tasksQuery = ({ kind, whose = 'all', status = 'open' }: TaskFilter = {}) => infiniteQueryOptions({
  queryKey: ['tasks', 'list', status, whose, kind ?? 'all'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/tasks', { params: { query: { kind, status, ...ownerQuery(whose), cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  refetchInterval,
});

export const taskCountsQuery = (whose: Whose = 'all') => queryOptions({
  queryKey: ['tasks', 'counts', whose],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/tasks/counts', { params: { query: ownerQuery(whose) }, signal })),
  refetchInterval,
});

/** Those who may be given a task. */
export const membersQuery = queryOptions({
  queryKey: ['people', 'owners'],
  queryFn: async ({ signal }) => {
    const { items } = await answer(api.GET('/api/v1/people', { params: { query: { limit: 100 } }, signal }));
    return items.filter(({ status }) => status === 'active');
  },
  staleTime: 300_000,
});

export const changeTask = (task: Task, body: TaskChange): Promise<Task> =>
  answer(api.PATCH('/api/v1/tasks/{id}', { params: { path: { id: task.id }, header: ifMatch(task.version) }, body }));
