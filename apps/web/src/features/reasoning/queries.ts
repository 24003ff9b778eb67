// The reasoning over one chart, and the findings recorded from it.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type Reasoning = Schema['PatientReasoningResponse'];
export type PainType = Schema['PainTypeShown'];
export type Answer = Schema['AnswerShown'];
export type Muscle = Schema['MuscleCandidateShown'];
export type Pattern = Schema['PatternShown'];
export type LookAlike = Schema['LookAlikeShown'];
export type LookAlikeSide = Schema['LookAlikeSideShown'];
export type Nerve = Schema['NervePatternShown'];
export type RootLine = Schema['RootLineShown'];
export type Differential = Schema['DifferentialShown'];
export type PublishedTest = Schema['PublishedTestShown'];
export type Accuracy = Schema['PublishedAccuracyShown'];
export type NewFinding = Schema['NewFinding'];

/** Without an episode: over all that are open. */
export const reasoningQuery = (patientId: string, episodeId: string | undefined) => queryOptions({
  queryKey: ['patients', patientId, 'reasoning', episodeId ?? 'open'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/reasoning', { params: { path: { id: patientId }, query: { episodeId } }, signal })),
});

export const recordFinding = (patientId: string, body: NewFinding, key: string): Promise<Schema['FindingResponse']> =>
  answer(api.POST('/api/v1/patients/{id}/findings', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));
