// What a person comes with (episodes) and what they have had. Nobody's word here is a diagnosis of this clinic: a massage
// therapist never makes one, so nothing is an encounter diagnosis and nothing is confirmed.
import type { Condition } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { concept, meta, patient, places, status, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';

export interface EpisodeRow {
  readonly source: 'episode';
  readonly id: string;
  readonly patient_id: string;
  readonly title: string;
  readonly regions: unknown;
  readonly onset_on: string | null;
  readonly injury_on: string | null;
  readonly status: string;
  readonly opened_on: string;
  readonly updated_at: string;
}

export interface HealthEventRow {
  readonly source: 'event';
  readonly id: string;
  readonly patient_id: string;
  readonly kind: string;
  readonly text: string;
  readonly regions: unknown;
  readonly started_on: string | null;
  readonly ended_on: string | null;
  readonly status: string;
  readonly provenance: string;
  readonly recorded_at: string;
  readonly updated_at: string;
}

const KINDS: Readonly<Record<string, string>> = { condition: 'Health history', injury: 'Injury', pregnancy: 'Pregnancy' };

export const toCondition = (row: EpisodeRow | HealthEventRow): Condition => withoutEmpty(row.source === 'episode' ? ofEpisode(row) : ofEvent(row));

/** A closed episode is over for the clinic; whether the complaint has gone is not said by that. */
function ofEpisode(row: EpisodeRow): Condition {
  const onset = row.injury_on ?? row.onset_on;
  return {
    resourceType: 'Condition',
    id: row.id,
    meta: meta(row.updated_at),
    clinicalStatus: status('conditionClinical', row.status === 'open' ? 'active' : 'inactive'),
    verificationStatus: status('conditionVerification', 'unconfirmed'),
    category: [status('conditionCategory', 'problem-list-item'), concept('condition', 'complaint', 'Complaint')],
    code: { text: row.title },
    bodySite: places(row.regions),
    subject: patient(row.patient_id),
    ...(onset !== null && { onsetDateTime: onset }),
    recordedDate: row.opened_on,
  };
}

/** An end is told only of what is over: R4 allows no abatement beside an active or unknown state. */
function ofEvent(row: HealthEventRow): Condition {
  const isOver = row.status === 'resolved';
  return {
    resourceType: 'Condition',
    id: row.id,
    meta: meta(row.updated_at),
    ...(row.status !== 'unknown' && { clinicalStatus: status('conditionClinical', isOver ? 'resolved' : 'active') }),
    verificationStatus: status('conditionVerification', 'unconfirmed'),
    category: [concept('condition', row.kind, KINDS[row.kind] ?? row.kind)],
    code: { text: row.text },
    bodySite: places(row.regions),
    subject: patient(row.patient_id),
    ...(row.started_on !== null && { onsetDateTime: row.started_on }),
    ...(isOver && row.ended_on !== null && { abatementDateTime: row.ended_on }),
    recordedDate: row.recorded_at,
    ...(!isOver && row.ended_on !== null && { note: [{ text: `Until ${row.ended_on}, as recorded.` }] }),
  };
}

export const conditions: ResourceSource = {
  type: 'Condition',
  rows: Prisma.sql`
    select e.clinic_id, e.id as key, e.id::text as id, e.patient_id, e.updated_at, to_jsonb(e) || '{"source": "episode"}' as row from episode e
    union all
    select h.clinic_id, h.id, h.id::text, h.patient_id, h.updated_at, to_jsonb(h) || '{"source": "event"}' from health_event h where h.kind in ('condition', 'injury', 'pregnancy')`,
  toResource: toCondition,
};
