import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Home = Schema['HomeResponse'];
export type Visit = Schema['VisitResponse'];
export type InboxCount = Schema['TaskKindCountResponse'];

/** The day's visits and what waits; looked at all day, so it keeps itself fresh. */
export const homeQuery = (date: string) => queryOptions({
  queryKey: ['home', date],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/home', { params: { query: { date } }, signal })),
  refetchInterval: 60_000,
});

export type UnsignedNotes = Schema['UnsignedNotesResponse'];
export type UnsignedNote = UnsignedNotes['mine'][number];

/** Under the key of the home page: a signature brings it up to date. */
export const unsignedNotesQuery = () => queryOptions({
  queryKey: ['home', 'unsigned-notes'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/home/unsigned-notes', { signal })),
  refetchInterval: 60_000,
});
