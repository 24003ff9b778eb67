// What the clinic takes from the catalogue: read by every picker of techniques, changed in the settings.
import type { ClinicScope } from '@legwork/clinical';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from './api';

export type ScopeSettings = Schema['ClinicScopeResponse'];
export type NotPerformed = Schema['NotPerformedInput'];

export const clinicScopeQuery = queryOptions({
  queryKey: ['clinic', 'scope'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clinic/scope', { signal })),
});

const nothing: ClinicScope = [];

/** Nothing is taken away until it is known; the server refuses what it must all the same. */
export const useClinicScope = (): ClinicScope => useQuery(clinicScopeQuery).data?.notPerformed ?? nothing;

export const replaceClinicScope = (version: number, notPerformed: NotPerformed[]): Promise<ScopeSettings> =>
  answer(api.PUT('/api/v1/clinic/scope', { params: { header: ifMatch(version) }, body: { notPerformed } }));
