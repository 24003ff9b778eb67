import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch, type Schema } from '../../lib/api';

export type Authorisation = Schema['AuthorisationResponse'];
export type Authorisations = Schema['AuthorisationsResponse'];

export const authorisationsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patients', patientId, 'authorisations'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/authorisations', { params: { path: { id: patientId } }, signal })),
  });

export const recordAuthorisation = (patientId: string, body: Schema['NewAuthorisation'], key: string): Promise<Authorisation> =>
  answer(api.POST('/api/v1/patients/{id}/authorisations', { params: { path: { id: patientId } }, body, headers: idempotencyKey(key) }));

export const changeAuthorisation = ({ id, version }: Authorisation, body: Schema['AuthorisationChange']): Promise<Authorisation> =>
  answer(api.PATCH('/api/v1/authorisations/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const composeLetter = (id: string): Promise<Schema['RenewalLetterResponse']> => answer(api.GET('/api/v1/authorisations/{id}/renewal-letter', { params: { path: { id } } }));

/** As a file of its own: what came over the line is its content. */
export const printLetter = async (id: string, text: string): Promise<Blob> => {
  const content = await answer(api.POST('/api/v1/authorisations/{id}/renewal-letter', { params: { path: { id } }, body: { text }, parseAs: 'blob' }));
  return new Blob([content], { type: 'application/pdf' });
};
