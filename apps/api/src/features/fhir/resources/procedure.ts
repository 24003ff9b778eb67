// What was done: techniques of signed visits, and operations of the health history.
import type { Procedure } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { modalityName } from '../../note-documents/note-words.js';
import { concept, meta, note, patient, period, person, place, places, to, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';
import type { HealthEventRow } from './condition.js';

export interface TechniqueRow {
  readonly source: 'technique';
  readonly id: string;
  readonly patient_id: string;
  readonly session_id: string;
  readonly visit_date: string;
  readonly author_name: string;
  readonly modality_id: string;
  readonly region: string;
  readonly side: string | null;
  readonly pressure0_to5: number | null;
  readonly minutes: number | null;
  readonly response: string | null;
  readonly pain_after0_to10: number | null;
  readonly note: string | null;
  /** When the visit was signed: from then on nothing of it changes. */
  readonly updated_at: string;
}

export const toProcedure = (row: TechniqueRow | HealthEventRow): Procedure => withoutEmpty(row.source === 'technique' ? ofTechnique(row) : ofOperation(row));

/** Pressure 0 is a pressure: what was not written down is left out, and nothing else. */
function ofTechnique(row: TechniqueRow): Procedure {
  const given = [
    row.pressure0_to5 === null ? null : `Pressure ${row.pressure0_to5} of 5.`,
    row.minutes === null ? null : `${row.minutes} min.`,
    row.response === null ? null : `Response: ${row.response}.`,
    row.pain_after0_to10 === null ? null : `Pain afterwards ${row.pain_after0_to10} of 10.`,
  ].filter((part) => part !== null).join(' ');
  return {
    resourceType: 'Procedure',
    id: row.id,
    meta: meta(row.updated_at),
    status: 'completed',
    code: concept('modality', row.modality_id, modalityName(row.modality_id)),
    subject: patient(row.patient_id),
    encounter: to('Encounter', row.session_id),
    performedDateTime: row.visit_date,
    performer: [row.author_name].flatMap((name) => { const actor = person(name); return actor === undefined ? [] : [{ actor }]; }),
    bodySite: [place(row)],
    note: note(given, row.note),
  };
}

function ofOperation(row: HealthEventRow): Procedure {
  return {
    resourceType: 'Procedure',
    id: row.id,
    meta: meta(row.updated_at),
    status: row.status === 'resolved' ? 'completed' : row.status === 'active' ? 'in-progress' : 'unknown',
    code: { text: row.text },
    subject: patient(row.patient_id),
    performedPeriod: period(row.started_on, row.ended_on),
    bodySite: places(row.regions),
  };
}

export const procedures: ResourceSource = {
  type: 'Procedure',
  rows: Prisma.sql`
    select t.clinic_id, t.id as key, t.id::text as id, s.patient_id, s.signed_at as updated_at,
      to_jsonb(t) || jsonb_build_object('source', 'technique', 'patient_id', s.patient_id, 'updated_at', s.signed_at, 'visit_date', s.visit_date, 'author_name', m.display_name) as row
    from session_technique t join session s on s.clinic_id = t.clinic_id and s.id = t.session_id and s.status = 'signed'
    join membership m on m.clinic_id = s.clinic_id and m.id = s.author_id
    union all
    select h.clinic_id, h.id, h.id::text, h.patient_id, h.updated_at, to_jsonb(h) || '{"source": "event"}' from health_event h where h.kind = 'procedure'`,
  toResource: toProcedure,
};
