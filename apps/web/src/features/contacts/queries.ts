import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type Contact = Schema['ContactResponse'];

export const contactsKey = ['contacts'] as const;

/** People and practices whose name begins with this, and the first of all without it. */
export const contactsQuery = (search: string) =>
  queryOptions({
    queryKey: [...contactsKey, search],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contacts', { params: { query: { limit: 50, ...(search !== '' && { search }) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const createContact = (body: Schema['NewContact'], key: string) => answer(api.POST('/api/v1/contacts', { body, headers: idempotencyKey(key) }));

/** As the name stands on a letter */
export const contactLabel = ({ name, practice }: Pick<Contact, 'name' | 'practice'>): string => (practice === null ? name : `${name}, ${practice}`);
