// The course of a person in one request, and what is entered, corrected or asked.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type Course = Schema['OutcomeCourseResponse'];
export type Score = Course['scores'][number];
export type MeasureId = Score['measureId'];
export type VisitDose = Course['visits'][number];
export type MeasuredSeries = Course['measured'][number];
export type OutcomeRequest = Course['requests'][number];
export type Answers = Readonly<Record<string, unknown>>;

export const courseQuery = (patientId: string, episodeId: string | undefined) => queryOptions({
  queryKey: ['patients', patientId, 'outcomes', 'course', episodeId ?? null],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/outcome-course', { params: { path: { id: patientId }, query: episodeId === undefined ? {} : { episodeId } }, signal })),
});

export const recordOutcome = (patientId: string, body: Schema['NewOutcome'], key: string): Promise<Score> =>
  answer(api.POST('/api/v1/patients/{id}/outcomes', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

export const correctOutcome = (id: string, body: Schema['OutcomeCorrection'], key: string): Promise<Score> =>
  answer(api.POST('/api/v1/outcomes/{id}/correction', { params: { path: { id } }, headers: idempotencyKey(key), body }));

export const askForOutcomes = (patientId: string, body: Schema['NewOutcomeRequest'], key: string): Promise<Schema['OutcomeRequestResponse']> =>
  answer(api.POST('/api/v1/patients/{id}/outcome-requests', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

export const withdrawRequest = (id: string): Promise<OutcomeRequest> => answer(api.POST('/api/v1/outcome-requests/{id}/withdrawal', { params: { path: { id } } }));
