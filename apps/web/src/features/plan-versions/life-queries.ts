import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type PlanLife = Schema['PlanLifeResponse'];
export type PlanChanges = Schema['PlanDifferenceResponse']['lines'];
export type CarePage = Schema['PlanCareResponse']['page'];

/** The plan as its life needs it: everything else is asked for here. */
export interface LivingPlan {
  readonly id: string;
  readonly patientId: string;
  readonly version: number;
  readonly status: string;
  readonly agreedVersion: number | null;
  readonly changedSinceAgreed: boolean;
}

/** `version` in the key: whatever changes the plan brings its life up to date. */
export const planLifeQuery = ({ id, version }: Pick<LivingPlan, 'id' | 'version'>) => queryOptions({
  queryKey: ['plans', id, 'life', version],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/life', { params: { path: { id } }, signal })),
  placeholderData: (before) => before,
});

export const planDifferenceQuery = (planId: string, from: string, to: string | undefined, version: number) => queryOptions({
  queryKey: ['plans', planId, 'difference', from, to ?? `now ${version}`],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/difference', { params: { path: { id: planId }, query: to === undefined ? { fromId: from } : { fromId: from, toId: to } }, signal })),
});

export const versionListQuery = (planId: string, agreedVersion: number | null) => queryOptions({
  queryKey: ['plans', planId, 'versions', agreedVersion],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/versions', { params: { path: { id: planId }, query: { limit: 50 } }, signal })),
});

export const followedVersionQuery = (versionId: string) => queryOptions({
  queryKey: ['plan-versions', versionId],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plan-versions/{id}', { params: { path: { id: versionId } }, signal })),
});

/** The plan in plain words and in the patient's language. */
export const plainPlanQuery = (planId: string) => queryOptions({
  queryKey: ['plans', planId, 'care'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/care', { params: { path: { id: planId } }, signal })),
});

const changed = async (planId: string): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['plans', planId] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
  void queryClient.invalidateQueries({ queryKey: ['home'] });
};

export const agreeToPlan = async (planId: string, body: Schema['PlanAgreementInput']): Promise<void> => {
  await answer(api.POST('/api/v1/plans/{id}/agreements', { params: { path: { id: planId } }, body }));
  await changed(planId);
};

export const withdrawAgreement = async (planId: string, agreementId: string, reason: string): Promise<void> => {
  await answer(api.POST('/api/v1/plan-agreements/{id}/withdrawal', { params: { path: { id: agreementId } }, body: { reason } }));
  await changed(planId);
};

export const finishReview = async (planId: string, body: Schema['PlanReviewInput']): Promise<void> => {
  await answer(api.POST('/api/v1/plans/{id}/reviews', { params: { path: { id: planId } }, body }));
  await changed(planId);
};

export const setLimits = async (planId: string, version: number, body: Schema['PlanLimitsInput']): Promise<void> => {
  await answer(api.PUT('/api/v1/plans/{id}/limits', { params: { path: { id: planId }, header: ifMatch(version) }, body }));
  await changed(planId);
};
