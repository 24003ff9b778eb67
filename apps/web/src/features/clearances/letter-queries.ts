import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import { isUnderWay } from '../../lib/mail-words';
import { clearancesKey } from './queries';

export type LetterState = Schema['ClearanceLetterStateResponse'];
export type Sending = LetterState['sendings'][number];
export type SendWay = Schema['NewClearanceSending']['way'];

const lookAgainMs = 3_000;

/** Looks again by itself while a mail is on its way. */
export const letterQuery = (id: string) => queryOptions({
  queryKey: [...clearancesKey, id, 'letter'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/clearances/{id}/letter', { params: { path: { id } }, signal })),
  refetchInterval: ({ state }) => (state.data?.sendings.some(({ mail }) => isUnderWay(mail)) === true ? lookAgainMs : false),
});

export const writeLetter = (id: string, version: number, body: Schema['ClearanceLetterChange']): Promise<LetterState> =>
  answer(api.PUT('/api/v1/clearances/{id}/letter', { params: { path: { id }, header: ifMatch(version) }, body }));

export const signLetter = (id: string, version: number, wordsSeen: boolean): Promise<LetterState> =>
  answer(api.POST('/api/v1/clearances/{id}/letter/signature', { params: { path: { id }, header: ifMatch(version) }, body: wordsSeen ? { wordsSeen } : {} }));

export const sendLetter = (id: string, body: Schema['NewClearanceSending'], key: string): Promise<LetterState> =>
  answer(api.POST('/api/v1/clearances/{id}/letter/sendings', { params: { path: { id } }, headers: idempotencyKey(key), body }));

export const letterUrl = (id: string): string => `/api/v1/clearances/${id}/letter/document`;
export const patientCopyUrl = (id: string, language: 'en' | 'fr'): string => `/api/v1/clearances/${id}/letter/patient-copy?language=${language}`;
