// The chart in one request, and what a chart starts: an episode, a plan.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, type Schema } from '../../lib/api';

export type Chart = Schema['ChartResponse'];
export type Patient = Schema['PatientResponse'];
export type Episode = Schema['EpisodeResponse'];
export type ChartSession = Schema['ChartSession'];
export type SessionRow = Schema['SessionRow'];
/** A chart whose reader may see clinical detail. */
export type FullChart = { readonly [Part in keyof Chart]: Part extends 'plan' | 'intakeId' ? Chart[Part] : NonNullable<Chart[Part]> };

export const chartQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'chart'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/chart', { params: { path: { id: patientId } }, signal })),
});

export const isFull = (chart: Chart): chart is Chart & FullChart => chart.detail === 'full';

export const sessionsQuery = (patientId: string) => infiniteQueryOptions({
  queryKey: ['patients', patientId, 'sessions'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patients/{id}/sessions', { params: { path: { id: patientId }, query: { limit: 20, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const findingsQuery = (patientId: string) => infiniteQueryOptions({
  queryKey: ['patients', patientId, 'findings', 'all'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patients/{id}/findings', { params: { path: { id: patientId }, query: { limit: 50, status: 'active', cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const outcomesQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'outcomes'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/outcomes', { params: { path: { id: patientId }, query: { limit: 50 } }, signal })),
});

/** The accepted intake the facts came from: the drawing and the problem in the patient's words. */
export const intakeAnswersQuery = (intakeId: string) => queryOptions({
  queryKey: ['intakes', intakeId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/intakes/{id}', { params: { path: { id: intakeId } }, signal })),
  staleTime: 300_000,
});

export const createPlan = (patientId: string, body: Schema['NewPlan'], key: string): Promise<Schema['PlanResponse']> =>
  answer(api.POST('/api/v1/patients/{id}/plans', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

export const openEpisode = (patientId: string, body: Schema['NewEpisode'], key: string): Promise<Episode> =>
  answer(api.POST('/api/v1/patients/{id}/episodes', { params: { path: { id: patientId } }, headers: idempotencyKey(key), body }));

export const fullName = ({ givenName, familyName }: Pick<Patient, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`;
