import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, type Schema } from '../../lib/api';

export type Photo = Schema['PhotoResponse'];
export type PhotoPage = Schema['PhotoPage'];
export type PhotoView = NonNullable<Photo['view']>;
export type NewPhoto = Schema['NewPhoto'];
export type PhotoConsent = PhotoPage['consent'];

export const photosKey = (patientId: string) => ['patients', patientId, 'photos'] as const;

const pageSize = 24;

export const photosQuery = (patientId: string, sessionId?: string) => infiniteQueryOptions({
  queryKey: [...photosKey(patientId), 'list', sessionId ?? 'all'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patients/{id}/photos', {
    params: { path: { id: patientId }, query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }), ...(sessionId !== undefined && { sessionId }) } }, signal,
  })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

/** Whether the patient agrees to photographs; also read before the first one. */
export const photoConsentQuery = (patientId: string) => queryOptions({
  queryKey: [...photosKey(patientId), 'consent'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/patients/{id}/photos', { params: { path: { id: patientId }, query: { limit: 1 } }, signal }))).consent,
});

export const recordPhotoConsent = (patientId: string, choice: 'granted' | 'ask-each-time' | 'refused', key: string) =>
  answer(api.POST('/api/v1/patients/{id}/consent-choices', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { area: 'photographs', choice } }));

const formOf = (about: NewPhoto, file: Blob): FormData => {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  form.append('file', file, 'photo.jpg');
  return form;
};

export const createPhoto = (patientId: string, about: NewPhoto, file: Blob, key: string) =>
  answer(api.POST('/api/v1/patients/{id}/photos', {
    params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { about, file: '' }, bodySerializer: () => formOf(about, file),
  }));

export const withdrawPhoto = (id: string, reason: string): Promise<void> =>
  done(api.POST('/api/v1/photos/{id}/withdrawal', { params: { path: { id } }, body: { reason } }));

/** The picture of somebody who took the consent back; the reason goes on record. */
export const viewPhoto = (id: string, reason: string): Promise<Blob> =>
  answer<Blob>(api.POST('/api/v1/photos/{id}/viewings', { params: { path: { id } }, body: { reason }, parseAs: 'blob' }));

export const pictureUrl = (id: string): string => `/api/v1/photos/${id}/picture`;
export const thumbnailUrl = (id: string): string => `/api/v1/photos/${id}/thumbnail`;
