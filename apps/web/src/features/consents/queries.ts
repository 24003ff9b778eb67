import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Consent = Schema['ConsentResponse'];
export type Consents = Schema['ConsentsResponse'];
export type ConsentChoice = Schema['ConsentChoiceResponse'];
export type ConsentSubject = ConsentChoice['area'];
export type Choice = ConsentChoice['choice'];

export const consentsQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'consents'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/consents', { params: { path: { id: patientId } }, signal })),
});

export const recordChoice = (patientId: string, area: ConsentSubject, choice: Choice) =>
  answer(api.POST('/api/v1/patients/{id}/consent-choices', { params: { path: { id: patientId } }, body: { area, choice } }));

export const revokeConsent = (consentId: string, reason: string) =>
  answer(api.POST('/api/v1/consents/{id}/revocation', { params: { path: { id: consentId } }, body: { reason } }));

export const documentUrl = (consentId: string): string => `/api/v1/consents/${consentId}/document`;
