// The full decision behind the strip: every fired rule with its answers and sources, every open question.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type Screening = Schema['ScreeningResponse'];
export type SafetySummary = Schema['ScreeningSummaryResponse'];
export type SafetyLine = Schema['SafetyLineResponse'];
export type Conflict = Schema['ConflictResponse'];
export type ExaminationTask = Schema['ExaminationTaskResponse'];
export type Question = Schema['QuestionResponse'];
/** As the chart has it: the rules that wait for answers come with the reasons. */
export type Cell = Schema['ChartCell'];
export type FiredRule = Schema['FiredRuleResponse'];
export type Fact = Schema['FactResponse'];
export type Medicine = Schema['MedicineResponse'];
export type PerformerRole = SafetySummary['performerRole'];
export type RuleId = NonNullable<NonNullable<Schema['NewReferral']['ruleId']>>;

export const screeningQuery = (patientId: string, performerRole: PerformerRole) => queryOptions({
  queryKey: ['patients', patientId, 'screening', performerRole, 'episodes'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/patients/{id}/screening', {
    params: { path: { id: patientId }, query: { performerRole, places: 'episodes' } }, signal,
  })),
});
