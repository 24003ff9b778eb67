import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../../lib/api';
import type { Outbox } from './examination-draft';

export type Recorded = Schema['FindingsRecorded'];

/** Last values of the episode, without those of the visit under way. */
export const examinationBaseQuery = (patientId: string, episodeId: string | null, sessionId: string) => queryOptions({
  queryKey: ['patients', patientId, 'findings', 'examination-base', episodeId, sessionId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/examination-base', {
    params: { path: { id: patientId }, query: { sessionId, ...(episodeId !== null && { episodeId }) } }, signal,
  })),
});

export const sendFindings = (patientId: string, { key, findings }: Outbox): Promise<Recorded> =>
  answer(api.POST('/api/v1/patients/{id}/findings/batch', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { findings: [...findings] } }));
