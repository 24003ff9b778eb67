import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type Plan = Schema['PlanResponse'];
export type PlanGoal = Plan['goals'][number];
export type PlanIntervention = Plan['interventions'][number];
export type Protocol = NonNullable<Plan['protocol']>;
export type Outcome = Schema['OutcomeResponse'];

export const planKey = (planId: string) => ['plans', planId] as const;

export const planQuery = (planId: string) => queryOptions({
  queryKey: planKey(planId),
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}', { params: { path: { id: planId } }, signal })),
});

export const planPatientQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}', { params: { path: { id: patientId } }, signal })),
  staleTime: 60_000,
});

/** For the small trend beside each goal. */
export const outcomesQuery = (patientId: string) => queryOptions({
  queryKey: ['patients', patientId, 'outcomes'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/outcomes', { params: { path: { id: patientId }, query: { limit: 100 } }, signal })),
});

/** What the screening leaves of each technique, for whoever plans. */
export const planScreeningQuery = (patientId: string, performerRole: 'massage-therapist' | 'physiotherapist') => queryOptions({
  queryKey: ['patients', patientId, 'screening', performerRole, 'lower-body'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/screening', { params: { path: { id: patientId }, query: { performerRole, places: 'lower-body' } }, signal })),
});

export const keepPlan = (plan: Plan): Plan => {
  queryClient.setQueryData(planKey(plan.id), plan);
  return plan;
};

/** Beside the plan itself: the chart, the lists and the reviews due. */
const changed = (plan: Plan): Plan => {
  void queryClient.invalidateQueries({ queryKey: ['patients', plan.patientId] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
  void queryClient.invalidateQueries({ queryKey: ['home'] });
  return keepPlan(plan);
};

export const activatePlan = async (planId: string, version: number, reason: string | undefined): Promise<Plan> =>
  changed(await answer(api.POST('/api/v1/plans/{id}/activation', {
    params: { path: { id: planId }, header: ifMatch(version) }, body: reason === undefined ? {} : { reason },
  })));

export const endPlan = async (planId: string, version: number, body: Schema['PlanCompletion']): Promise<Plan> =>
  changed(await answer(api.POST('/api/v1/plans/{id}/completion', { params: { path: { id: planId }, header: ifMatch(version) }, body })));

export const confirmMove = async (planId: string, version: number, body: Schema['ProtocolMoveInput']): Promise<Plan> =>
  changed(await answer(api.POST('/api/v1/plans/{id}/protocol-moves', { params: { path: { id: planId }, header: ifMatch(version) }, body })));
