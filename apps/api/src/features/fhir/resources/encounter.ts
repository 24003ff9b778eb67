// Visits. The words of a note leave the product only once it is signed; a draft tells that there was a visit.
import type { Encounter } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { VISIT_NAMES } from '../../note-documents/note-words.js';
import { coding, concept, meta, patient, person, to, withoutEmpty } from '../elements.js';
import { narrative, type Section } from '../narrative.js';
import type { Frame, ResourceSource } from '../resource-source.js';

export interface SessionRow {
  readonly id: string;
  readonly patient_id: string;
  readonly episode_id: string | null;
  readonly visit_type: keyof typeof VISIT_NAMES;
  readonly visit_date: string;
  readonly status: string;
  readonly subjective: string;
  readonly objective: string;
  readonly assessment: string;
  readonly plan: string;
  readonly not_treated_reason: string | null;
  readonly author_name: string;
  readonly addenda: readonly { readonly text: string; readonly reason: string; readonly on: string }[] | null;
  readonly updated_at: string;
}

const STATUSES: Readonly<Record<string, Encounter['status']>> = { draft: 'in-progress', 'awaiting-co-signature': 'in-progress', signed: 'finished', void: 'entered-in-error' };

function sectionsOf(row: SessionRow): readonly Section[] {
  return [
    ['Subjective', row.subjective], ['Objective', row.objective], ['Assessment', row.assessment], ['Plan', row.plan],
    ...(row.addenda ?? []).map(({ text, reason, on }) => [`Addendum of ${on} (${reason})`, text] as const),
  ];
}

export function toEncounter(row: SessionRow, { clinicName }: Pick<Frame, 'clinicName'>): Encounter {
  const isSigned = row.status === 'signed';
  return withoutEmpty<Encounter>({
    resourceType: 'Encounter',
    id: row.id,
    meta: meta(row.updated_at),
    ...(isSigned && { text: narrative(sectionsOf(row)) }),
    status: STATUSES[row.status] ?? 'unknown',
    class: coding('encounterClass', 'AMB', 'ambulatory'),
    type: [concept('visitType', row.visit_type, VISIT_NAMES[row.visit_type])],
    subject: patient(row.patient_id),
    participant: [{ individual: person(row.author_name) }],
    period: { start: row.visit_date, ...(isSigned && { end: row.visit_date }) },
    reasonCode: isSigned && row.not_treated_reason !== null ? [{ text: `Not treated: ${row.not_treated_reason}` }] : [],
    reasonReference: [to('Condition', row.episode_id)].filter((each) => each !== undefined),
    serviceProvider: { display: clinicName },
  });
}

export const encounters: ResourceSource = {
  type: 'Encounter',
  rows: Prisma.sql`
    select s.clinic_id, s.id as key, s.id::text as id, s.patient_id, greatest(s.saved_at, s.signed_at, a.last_at) as updated_at,
      to_jsonb(s) - 'content_hash' - 'carried_lines' || jsonb_build_object('author_name', m.display_name, 'addenda', a.list, 'updated_at', greatest(s.saved_at, s.signed_at, a.last_at)) as row
    from session s join membership m on m.clinic_id = s.clinic_id and m.id = s.author_id
    left join lateral (
      select max(d.created_at) as last_at, jsonb_agg(jsonb_build_object('text', d.text, 'reason', d.reason, 'on', d.created_at::date) order by d.created_at, d.id) as list
      from session_addendum d where d.clinic_id = s.clinic_id and d.session_id = s.id) a on true`,
  toResource: toEncounter,
};
