import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type Medicine = Schema['MedicineResponse'];
export type MedicineChange = Schema['MedicineChange'];
export type ClassId = Medicine['classes'][number]['id'];

/** Recognised, or settled by a person: nothing in hands-on treatment depends on it. */
export const NO_CONCERN = 'no-concern' satisfies ClassId;

export const suggestionsQuery = (text: string) => queryOptions({
  queryKey: ['medicine-suggestions', text],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/medicine-suggestions', { params: { query: { text } }, signal })),
  staleTime: Infinity,
  enabled: text.trim().length >= 2,
});

export const addMedicines = (patientId: string, text: string, key: string): Promise<Schema['MedicinesRecordedResponse']> =>
  answer(api.POST('/api/v1/patients/{id}/medicines', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { text } }));

export const changeMedicine = ({ id, version }: Medicine, body: MedicineChange): Promise<Schema['MedicineChangedResponse']> =>
  answer(api.PATCH('/api/v1/medicines/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

/** Nobody has said yet what it is. */
export const isUnclear = ({ askNext, status }: Medicine): boolean => askNext !== null && (status === 'current' || status === 'unknown');
