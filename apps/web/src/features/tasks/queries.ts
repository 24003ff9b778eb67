import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';

export type Task = Schema['TaskResponse'];
export type TaskKind = Task['kind'];

export const tasksQuery = (kind: TaskKind | undefined) => infiniteQueryOptions({
  queryKey: ['tasks', kind ?? 'all'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/tasks', { params: { query: { kind, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  refetchInterval: 60_000,
});

export const changeTask = (task: Task, body: Schema['TaskChange']): Promise<Task> =>
  answer(api.PATCH('/api/v1/tasks/{id}', { params: { path: { id: task.id }, header: ifMatch(task.version) }, body }));
