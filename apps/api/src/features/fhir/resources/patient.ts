// Who a patient is.
import type { Patient } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { CODE_SYSTEMS, EXTENSIONS } from '../code-systems.js';
import { absentExtension, coding, meta, withoutEmpty } from '../elements.js';
import type { Frame, ResourceSource } from '../resource-source.js';

export interface PatientRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly preferred_name: string | null;
  readonly birth_date: string | null;
  readonly sex_at_birth: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly health_number: string | null;
  readonly language: string;
  readonly status: string;
  readonly deceased_on: string | null;
  readonly updated_at: string;
}

/** The product keeps the sex at birth and no administrative gender; what a reader needs to find the person is told by it. */
const GENDERS: Readonly<Record<string, Patient['gender']>> = { female: 'female', male: 'male', intersex: 'other', 'prefer-not-to-say': 'unknown' };

export function toPatient(row: PatientRow, { clinicName }: Pick<Frame, 'clinicName'>): Patient {
  const { birth_date: born, sex_at_birth: sex, email, phone, health_number: healthNumber } = row;
  return withoutEmpty<Patient>({
    resourceType: 'Patient',
    id: row.id,
    meta: meta(row.updated_at),
    ...(sex !== null && { extension: [{ url: EXTENSIONS.sexAtBirth, valueCode: sex }], gender: GENDERS[sex] }),
    identifier: [
      { use: 'official', system: CODE_SYSTEMS.patientId, value: row.id },
      ...(healthNumber === null ? [] : [{ system: CODE_SYSTEMS.healthNumber, value: healthNumber }]),
    ],
    active: row.status === 'active',
    name: [
      { use: 'official', text: `${row.given_name} ${row.family_name}`, family: row.family_name, given: [row.given_name] },
      ...(row.preferred_name === null ? [] : [{ use: 'usual' as const, text: row.preferred_name, given: [row.preferred_name] }]),
    ],
    telecom: [...(phone === null ? [] : [{ system: 'phone' as const, value: phone }]), ...(email === null ? [] : [{ system: 'email' as const, value: email }])],
    ...(born === null ? { _birthDate: absentExtension('unknown') } : { birthDate: born }),
    ...(row.deceased_on !== null && { deceasedDateTime: row.deceased_on }),
    communication: [{ language: { coding: [coding('language', row.language)] }, preferred: true }],
    managingOrganization: { display: clinicName },
  });
}

export const patients: ResourceSource = {
  type: 'Patient',
  rows: Prisma.sql`select p.clinic_id, p.id as key, p.id::text as id, p.id as patient_id, p.updated_at, to_jsonb(p) as row from patient p`,
  toResource: toPatient,
};
