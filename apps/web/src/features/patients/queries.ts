import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type PatientRow = Schema['PatientRow'];
export type NewPatient = Schema['NewPatient'];
export type Patient = Schema['PatientResponse'];
export type MailPreference = Schema['MailPreferenceRow'];

export const patientsQuery = (search: string, limit = 25) => infiniteQueryOptions({
  queryKey: ['patients', 'list', search, limit],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/patients', { params: { query: { limit, cursor: pageParam, ...(search === '' ? {} : { search }) } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
});

export const patientQuery = (id: string) => queryOptions({
  queryKey: ['patients', id],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}', { params: { path: { id } }, signal })),
});

export const changePatient = ({ id, version }: Patient, body: Schema['PatientChange']): Promise<Patient> =>
  answer(api.PATCH('/api/v1/patients/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const mailPreferencesQuery = (id: string) => queryOptions({
  queryKey: ['patients', id, 'mail-preferences'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/mail-preferences', { params: { path: { id } }, signal })),
});

export const changeMailPreference = (id: string, body: Schema['MailPreferenceChange']): Promise<Schema['MailPreferencesResponse']> =>
  answer(api.PUT('/api/v1/patients/{id}/mail-preferences', { params: { path: { id } }, body }));

/** `key` stays the same over retries, so that a lost answer makes no second record. */
export const createPatient = (body: NewPatient, key: string): Promise<Schema['PatientResponse']> =>
  answer(api.POST('/api/v1/patients', { headers: idempotencyKey(key), body }));

export const fullName = (patient: { readonly givenName: string; readonly familyName: string }): string => `${patient.givenName} ${patient.familyName}`;
