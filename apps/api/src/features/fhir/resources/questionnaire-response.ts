// Accepted intakes, and the answers behind each standing score.
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { QUESTIONNAIRES } from '../code-systems.js';
import { meta, patient, person, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';
import { itemsOf, itemsOfAnswer } from './questionnaire-items.js';

export interface IntakeRow {
  readonly source: 'intake';
  readonly id: string;
  readonly patient_id: string;
  readonly submitted_at: string | null;
  readonly accepted_at: string;
  readonly accepted_by: string | null;
  readonly respondent_relation: string | null;
  readonly respondent_name: string | null;
  readonly answers: readonly { readonly itemId: string; readonly value: unknown }[] | null;
}

export interface ScoredRow {
  readonly source: 'outcome';
  readonly id: string;
  readonly patient_id: string;
  readonly measure_id: string;
  readonly answers: unknown;
  readonly taken_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string | null;
  readonly provenance: string;
  readonly corrects_id: string | null;
}

export const toQuestionnaireResponse = (row: IntakeRow | ScoredRow): QuestionnaireResponse => withoutEmpty(row.source === 'intake' ? ofIntake(row) : ofScore(row));

/** Somebody who answered for the patient is named; the patient is referred to. */
function ofIntake(row: IntakeRow): QuestionnaireResponse {
  const isSelf = row.respondent_relation === null || row.respondent_relation === 'self';
  return {
    resourceType: 'QuestionnaireResponse',
    id: row.id,
    meta: meta(row.accepted_at),
    questionnaire: QUESTIONNAIRES.intake,
    status: 'completed',
    subject: patient(row.patient_id),
    authored: row.submitted_at ?? row.accepted_at,
    author: person(row.accepted_by),
    source: isSelf ? patient(row.patient_id) : person(row.respondent_name ?? row.respondent_relation),
    item: (row.answers ?? []).flatMap(({ itemId, value }) => itemsOfAnswer(itemId, value)),
  };
}

function ofScore(row: ScoredRow): QuestionnaireResponse {
  const answers = typeof row.answers === 'object' && row.answers !== null ? row.answers : {};
  return {
    resourceType: 'QuestionnaireResponse',
    id: row.id,
    meta: meta(row.recorded_at),
    questionnaire: QUESTIONNAIRES.outcome(row.measure_id),
    status: row.corrects_id === null ? 'completed' : 'amended',
    subject: patient(row.patient_id),
    authored: row.taken_on,
    author: person(row.recorded_by),
    ...(row.provenance === 'patient' && { source: patient(row.patient_id) }),
    item: Object.entries(answers).flatMap(([name, value]) => itemsOf(name, name, value)),
  };
}

export const questionnaireResponses: ResourceSource = {
  type: 'QuestionnaireResponse',
  rows: Prisma.sql`
    select i.clinic_id, i.id as key, i.id::text as id, i.patient_id, i.accepted_at as updated_at,
      to_jsonb(i) || jsonb_build_object('source', 'intake', 'accepted_by', m.display_name, 'answers', (
        select jsonb_agg(jsonb_build_object('itemId', last.item_id, 'value', last.value) order by last.item_id) from (
          select distinct on (a.item_id) a.item_id, a.value from intake_answer a where a.clinic_id = i.clinic_id and a.intake_id = i.id order by a.item_id, a.seq desc) last)) as row
    from intake i left join membership m on m.clinic_id = i.clinic_id and m.id = i.accepted_by_id where i.status = 'accepted'
    union all
    select o.clinic_id, o.id, o.id::text, o.patient_id, o.recorded_at, to_jsonb(o) || jsonb_build_object('source', 'outcome', 'recorded_by', m.display_name)
    from current_outcome_score o left join membership m on m.clinic_id = o.clinic_id and m.id = o.recorded_by_id`,
  toResource: toQuestionnaireResponse,
};
