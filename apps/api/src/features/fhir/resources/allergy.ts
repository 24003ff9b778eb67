import type { AllergyIntolerance } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { meta, patient, status, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';

export interface AllergyRow {
  readonly id: string;
  readonly patient_id: string;
  readonly text: string;
  readonly kind: string;
  readonly reaction: string | null;
  readonly status: string;
  readonly recorded_at: string;
  readonly updated_at: string;
}

const CATEGORIES: Readonly<Record<string, AllergyIntolerance['category']>> = { medicine: ['medication'], food: ['food'], topical: ['environment'] };

/** R4: what was entered in error has no clinical status. */
export function toAllergy(row: AllergyRow): AllergyIntolerance {
  const isError = row.status === 'entered-in-error';
  return withoutEmpty<AllergyIntolerance>({
    resourceType: 'AllergyIntolerance',
    id: row.id,
    meta: meta(row.updated_at),
    ...(!isError && { clinicalStatus: status('allergyClinical', row.status) }),
    verificationStatus: status('allergyVerification', isError ? 'entered-in-error' : 'unconfirmed'),
    category: CATEGORIES[row.kind],
    code: { text: row.text },
    patient: patient(row.patient_id),
    recordedDate: row.recorded_at,
    reaction: row.reaction === null ? [] : [{ manifestation: [{ text: row.reaction }] }],
  });
}

export const allergies: ResourceSource = {
  type: 'AllergyIntolerance',
  rows: Prisma.sql`select a.clinic_id, a.id as key, a.id::text as id, a.patient_id, a.updated_at, to_jsonb(a) as row from allergy a`,
  toResource: toAllergy,
};
