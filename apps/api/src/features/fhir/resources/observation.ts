// Everything measured, tested, scored or answered. One resource per finding, per vital sign, per standing score and per current answer.
import type { Observation } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import type { FindingData } from '../../findings/finding-data.js';
import { absent, concept, meta, note, patient, person, place, status, to, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';
import { codeOfFact, saidOf } from './fact-values.js';
import { type Measured, measuredOf } from './finding-values.js';
import { outcomeOf } from './outcome-values.js';
import { VITALS, type VitalPart } from './vital-signs.js';

interface Recorded {
  readonly id: string;
  readonly patient_id: string;
  readonly recorded_at: string;
  readonly recorded_by: string | null;
  readonly updated_at: string;
}

export interface FindingRow extends Recorded {
  readonly source: 'finding';
  readonly part: VitalPart | null;
  readonly session_id: string | null;
  readonly kind: string;
  readonly region: string;
  readonly side: string | null;
  readonly data: unknown;
  readonly status: string;
}

export interface OutcomeRow extends Recorded {
  readonly source: 'outcome';
  readonly measure_id: string;
  readonly answers: unknown;
  readonly score: number | null;
  readonly taken_on: string;
  readonly provenance: string;
  readonly intake_id: string | null;
  readonly corrects_id: string | null;
}

export interface FactRow extends Recorded {
  readonly source: 'fact';
  readonly fact_id: string;
  readonly value: unknown;
  readonly recorded_on: string;
  readonly provenance: string;
  readonly session_id: string | null;
  readonly intake_id: string | null;
  readonly note: string | null;
}

export interface JourneyRow extends Recorded {
  readonly source: 'journey';
  readonly text: string;
  readonly started_on: string | null;
  readonly ended_on: string | null;
}

export type ObservationRow = FindingRow | OutcomeRow | FactRow | JourneyRow;

export function toObservation(row: ObservationRow): Observation {
  switch (row.source) {
    case 'finding': return withoutEmpty(ofFinding(row));
    case 'outcome': return withoutEmpty(ofOutcome(row));
    case 'fact': return withoutEmpty(ofFact(row));
    case 'journey': return withoutEmpty(ofJourney(row));
  }
}

/** Neither a value nor a part with one: the reason is told, so that silence is not read as normal. */
function valueOf({ value, parts = [] }: Measured): Partial<Observation> {
  if (value === undefined && parts.length === 0) return { dataAbsentReason: absent('unknown') };
  return { ...value, component: [...parts] };
}

const performerOf = ({ recorded_by: name, patient_id: id }: Recorded, provenance?: string) =>
  (provenance === 'patient' ? [patient(id)] : [person(name)].filter((each) => each !== undefined));

function ofFinding(row: FindingRow): Observation {
  const isVital = row.part !== null;
  const measured = row.part === null ? measuredOf(row.kind, row.data) : VITALS[row.part](row.data as FindingData['vital']);
  return {
    resourceType: 'Observation',
    id: row.id,
    meta: meta(row.updated_at),
    status: row.status === 'active' ? 'final' : 'entered-in-error',
    category: [status('observationCategory', isVital ? 'vital-signs' : 'exam')],
    code: measured.code,
    subject: patient(row.patient_id),
    encounter: to('Encounter', row.session_id),
    effectiveDateTime: row.recorded_at,
    performer: performerOf(row),
    ...valueOf(measured),
    ...(!isVital && { bodySite: place(row) }),
    ...(measured.method !== undefined && { method: measured.method }),
    note: note(measured.note),
  };
}

function ofOutcome(row: OutcomeRow): Observation {
  const measured = outcomeOf(row.measure_id, row.answers, row.score);
  return {
    resourceType: 'Observation',
    id: row.id,
    meta: meta(row.updated_at),
    status: row.corrects_id === null ? 'final' : 'corrected',
    category: [status('observationCategory', 'survey')],
    code: measured.code,
    subject: patient(row.patient_id),
    effectiveDateTime: row.taken_on,
    issued: row.recorded_at,
    performer: performerOf(row, row.provenance),
    ...valueOf(measured),
    ...(row.score === null && { dataAbsentReason: absent('unknown') }),
    derivedFrom: [to('QuestionnaireResponse', row.id)].filter((each) => each !== undefined),
  };
}

function ofFact(row: FactRow): Observation {
  return {
    resourceType: 'Observation',
    id: row.id,
    meta: meta(row.updated_at),
    status: 'final',
    category: [status('observationCategory', 'survey')],
    code: codeOfFact(row.fact_id),
    subject: patient(row.patient_id),
    encounter: to('Encounter', row.session_id),
    effectiveDateTime: row.recorded_on,
    issued: row.recorded_at,
    performer: performerOf(row, row.provenance),
    ...saidOf(row.fact_id, row.value),
    note: note(row.note),
    derivedFrom: [to('QuestionnaireResponse', row.intake_id)].filter((each) => each !== undefined),
  };
}

function ofJourney(row: JourneyRow): Observation {
  const { started_on: start, ended_on: end } = row;
  return {
    resourceType: 'Observation',
    id: row.id,
    meta: meta(row.updated_at),
    status: 'final',
    category: [status('observationCategory', 'social-history')],
    code: concept('condition', 'journey', 'Long journey'),
    subject: patient(row.patient_id),
    ...(start === null && end === null ? {} : { effectivePeriod: { ...(start !== null && { start }), ...(end !== null && { end }) } }),
    issued: row.recorded_at,
    valueString: row.text,
  };
}

/** The answers of an intake that is not accepted as a whole stand in the chart, but its form is no resource yet. */
export const observations: ResourceSource = {
  type: 'Observation',
  rows: Prisma.sql`
    select f.clinic_id, f.id as key, f.id::text as id, f.patient_id, f.updated_at,
      to_jsonb(f) || jsonb_build_object('source', 'finding', 'part', null, 'recorded_by', m.display_name) as row
    from finding f join membership m on m.clinic_id = f.clinic_id and m.id = f.author_id where f.kind <> 'vital'
    union all
    select f.clinic_id, f.id, f.id::text || '.' || part.name, f.patient_id, f.updated_at,
      to_jsonb(f) || jsonb_build_object('source', 'finding', 'id', f.id::text || '.' || part.name, 'part', part.name, 'recorded_by', m.display_name)
    from finding f join membership m on m.clinic_id = f.clinic_id and m.id = f.author_id
    cross join lateral (values ('blood-pressure', f.data ?| array['systolic', 'diastolic']), ('pulse', f.data ? 'pulse'), ('temperature', f.data ? 'temperatureCelsius')) as part (name, measured)
    where f.kind = 'vital' and part.measured
    union all
    select o.clinic_id, o.id, o.id::text, o.patient_id, o.recorded_at, to_jsonb(o) || jsonb_build_object('source', 'outcome', 'updated_at', o.recorded_at, 'recorded_by', m.display_name)
    from current_outcome_score o left join membership m on m.clinic_id = o.clinic_id and m.id = o.recorded_by_id
    union all
    select f.clinic_id, f.id, f.id::text, f.patient_id, greatest(f.recorded_at, a.accepted_at), to_jsonb(f) || jsonb_build_object('source', 'fact', 'updated_at', greatest(f.recorded_at, a.accepted_at), 'recorded_by', m.display_name,
      'intake_id', a.id)
    from current_fact c join fact f on f.clinic_id = c.clinic_id and f.id = c.row_id and not f.withdrawn
    left join membership m on m.clinic_id = f.clinic_id and m.id = f.recorded_by_id
    left join intake a on a.clinic_id = f.clinic_id and a.id = f.intake_id and a.status = 'accepted'
    union all
    select h.clinic_id, h.id, h.id::text, h.patient_id, h.updated_at, to_jsonb(h) || jsonb_build_object('source', 'journey', 'recorded_by', null) from health_event h where h.kind = 'journey'`,
  toResource: toObservation,
};
