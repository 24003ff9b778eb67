import { dayOrNull, type Role } from '../../platform/http/api.js';
import type { Patient } from '../../platform/database/generated/client.js';
import { ageInYears } from './age.js';
import type { PatientResponse, PatientRow } from './patients.dto.js';
import { patientRights } from './patients.policy.js';

export type PatientDetails = Omit<Patient, 'clinicId' | 'sortKey'>;

export function toPatientResponse(patient: PatientDetails, viewer: { readonly role: Role; readonly today: string }): PatientResponse {
  const birthDate = dayOrNull(patient.birthDate);
  return {
    id: patient.id,
    givenName: patient.givenName,
    familyName: patient.familyName,
    preferredName: patient.preferredName,
    birthDate,
    ageYears: ageInYears(birthDate, viewer.today),
    sexAtBirth: patient.sexAtBirth,
    pronouns: patient.pronouns,
    email: patient.email,
    phone: patient.phone,
    healthNumber: patient.healthNumber,
    language: patient.language,
    status: patient.status,
    deceasedOn: dayOrNull(patient.deceasedOn),
    provenance: patient.provenance,
    createdAt: patient.createdAt.toISOString(),
    updatedAt: patient.updatedAt.toISOString(),
    version: patient.version,
    can: patientRights(viewer),
  };
}

/** A row as the search statement gives it. */
export interface FoundPatient {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly status: string;
  readonly sortKey: string;
}

export function toPatientRow(row: FoundPatient, today: string): PatientRow {
  return {
    id: row.id,
    givenName: row.givenName,
    familyName: row.familyName,
    preferredName: row.preferredName,
    birthDate: row.birthDate,
    ageYears: ageInYears(row.birthDate, today),
    phone: row.phone,
    status: row.status,
  };
}
