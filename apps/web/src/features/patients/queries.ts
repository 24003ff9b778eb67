import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type PatientRow = Schema['PatientRow'];
export type NewPatient = Schema['NewPatient'];

export const patientsQuery = (search: string, limit = 25) => infiniteQueryOptions({
  queryKey: ['patients', 'list', search, limit],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/patients', { params: { query: { limit, cursor: pageParam, ...(search === '' ? {} : { search }) } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
});

/** `key` stays the same over retries, so that a lost answer makes no second record. */
export const createPatient = (body: NewPatient, key: string): Promise<Schema['PatientResponse']> =>
  answer(api.POST('/api/v1/patients', { headers: idempotencyKey(key), body }));

export const fullName = (patient: { readonly givenName: string; readonly familyName: string }): string => `${patient.givenName} ${patient.familyName}`;
