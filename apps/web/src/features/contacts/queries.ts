import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type Contact = Schema['ContactResponse'];

export const contactsKey = ['contacts'] as const;

/** People and practices with this in name, practice or specialty, and the first of all without it. */
export const contactsQuery = (search: string) =>
  queryOptions({
    queryKey: [...contactsKey, search],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contacts', { params: { query: { limit: 50, ...(search !== '' && { search }) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const createContact = (body: Schema['NewContact'], key: string) => answer(api.POST('/api/v1/contacts', { body, headers: idempotencyKey(key) }));

export type ContactStatus = 'active' | 'archived';

export const directoryQuery = (search: string, status: ContactStatus) => infiniteQueryOptions({
  queryKey: [...contactsKey, 'directory', status, search],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/contacts', { params: { query: { limit: 50, status, cursor: pageParam, ...(search !== '' && { search }) } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
});

export const changeContact = ({ id, version }: Pick<Contact, 'id' | 'version'>, body: Schema['ContactChange']) =>
  answer(api.PATCH('/api/v1/contacts/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

/** As the name stands on a letter */
export const contactLabel = ({ name, practice }: Pick<Contact, 'name' | 'practice'>): string => (practice === null ? name : `${name}, ${practice}`);
