// A person of the file who is on record: what the record lacks is filled, what it holds stays.
import type { Patient } from '../../platform/database/generated/client.js';
import type { PatientChange } from '../patients/patients.dto.js';
import type { ReadPerson } from './read-row.js';

const FILLED = ['preferredName', 'birthDate', 'sexAtBirth', 'pronouns', 'email', 'phone', 'healthNumber'] as const;
export type FilledField = (typeof FILLED)[number];

const isFilledField = (name: string): name is FilledField => FILLED.some((field) => field === name);

type Details = { -readonly [Field in FilledField]?: string | null };

/** Empty when the file knows no more than the record. */
export function missingDetails(patient: Patient, person: ReadPerson): PatientChange {
  const change: Details = {};
  for (const field of FILLED) {
    const value = person[field];
    if (value !== null && patient[field] === null) change[field] = value;
  }
  return change;
}

/** Undoes it, as long as each still holds what the import wrote. */
export function emptied(fields: readonly string[]): PatientChange {
  const change: Details = {};
  for (const field of fields) if (isFilledField(field)) change[field] = null;
  return change;
}

