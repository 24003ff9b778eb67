// What a check-in reads and writes: the open questions of the screening, and the answers that decide anew.
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type Question = Schema['QuestionResponse'];
/** The questions that are open, and what is answered where the screening came with its answers. */
export interface OpenScreening {
  readonly summary: { readonly questions: readonly Question[] };
}
export type Answered = Schema['ScreeningResponse']['answers'][number];
export type KeptCheckIn = Schema['CheckInResponse'];
type NewFacts = Schema['NewFacts']['facts'];

/** Everything that rests on answers about the patient is read anew. */
const refreshPatient = (patientId: string): Promise<void> => queryClient.invalidateQueries({ queryKey: ['patients', patientId] });

export const recordCheckIn = async (patientId: string, body: Schema['NewCheckIn'], key: string): Promise<KeptCheckIn> => {
  const kept = await answer(api.POST('/api/v1/patients/{id}/check-ins', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));
  await refreshPatient(patientId);
  return kept;
};

export const recordAnswers = async (patientId: string, facts: NewFacts, sessionId: string | null): Promise<void> => {
  await answer(api.POST('/api/v1/patients/{id}/facts', { params: { path: { id: patientId } }, body: { facts, sessionId } }));
  await refreshPatient(patientId);
};
