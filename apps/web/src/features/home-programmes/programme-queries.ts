// The home programme of a plan, the patient's link to it, and what came back from home.
import { queryOptions } from '@tanstack/react-query';
import type { IntakeLanguage } from '@legwork/clinical';
import { answer, api, done, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type ProgrammePlan = Schema['PlanResponse'];
export type PlanCare = Schema['PlanCareResponse'];
export type ExerciseDraft = Omit<Required<Schema['HomeExerciseInput']>, 'dose'> & { readonly dose: Readonly<Record<string, number>> };

export interface Programme {
  readonly exercises: readonly ExerciseDraft[];
}

/** The catalogue's ids are a closed list on the way in and plain text on the way out. */
export const programmeOf = ({ exercises }: ProgrammePlan): Programme => ({
  exercises: exercises.map(({ exerciseId, side, dose, doseReason, phase, note }) => ({
    exerciseId: exerciseId as ExerciseDraft['exerciseId'], side, dose, doseReason, phase, note,
  })),
});

const blankToNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

export const sentProgramme = ({ exercises }: Programme): Schema['HomeExerciseList'] => ({
  exercises: exercises.map(({ doseReason, note, ...line }) => ({ ...line, doseReason: blankToNull(doseReason), note: blankToNull(note) })),
});

const planKey = (planId: string) => ['plans', planId] as const;

export const keepProgramme = (plan: ProgrammePlan): ProgrammePlan => {
  queryClient.setQueryData(planKey(plan.id), plan);
  void queryClient.invalidateQueries({ queryKey: [...planKey(plan.id), 'care'] });
  return plan;
};

export const careQuery = (planId: string, language?: IntakeLanguage) => queryOptions({
  queryKey: [...planKey(planId), 'care', language ?? 'own'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/plans/{id}/care', { params: { path: { id: planId }, query: language === undefined ? {} : { language } }, signal })),
});

const changed = (planId: string): Promise<void> => queryClient.invalidateQueries({ queryKey: [...planKey(planId), 'care'] });

export const makeCareLink = async (planId: string, sendBy: 'link' | 'email'): Promise<Schema['CareLinkResponse']> => {
  const made = await answer(api.POST('/api/v1/plans/{id}/care-link', { params: { path: { id: planId } }, body: { sendBy } }));
  await changed(planId);
  return made;
};

export const revokeCareLink = async (planId: string): Promise<void> => {
  await done(api.DELETE('/api/v1/plans/{id}/care-link', { params: { path: { id: planId } } }));
  await changed(planId);
};

export const planDocument = (planId: string, language: IntakeLanguage): string => `/api/v1/plans/${planId}/document?language=${language}`;
export const pageDocument = (planId: string, language: IntakeLanguage): string => `/api/v1/plans/${planId}/patient-page?language=${language}`;
