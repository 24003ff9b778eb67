// The decision the visit is held against: the whole lower body, for the role that treats.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

export type Screening = Schema['ScreeningResponse'];
export type ScreeningSummary = Schema['ScreeningSummaryResponse'];
export type SafetyLine = Schema['SafetyLineResponse'];
export type Question = Schema['QuestionResponse'];
export type PerformerRole = ScreeningSummary['performerRole'];

/** Whoever wrote the note treats; an assistant within the narrower scope. */
export const performerRoleOf = (authorRole: string): PerformerRole =>
  authorRole === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist';

export const screeningQuery = (patientId: string, performerRole: PerformerRole) => queryOptions({
  queryKey: ['patients', patientId, 'screening', performerRole, 'lower-body'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/screening', {
    params: { path: { id: patientId }, query: { performerRole, places: 'lower-body' } }, signal,
  })),
});

/** Everything that rests on answers about the patient is read anew. */
export const refreshPatient = (patientId: string): Promise<void> => queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
