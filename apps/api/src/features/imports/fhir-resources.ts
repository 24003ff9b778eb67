/** The part of FHIR R4 that an import takes, after reading: flat, dated, without codes systems we do not use. */
export const TAKEN_TYPES = ['Patient', 'Condition', 'MedicationRequest', 'AllergyIntolerance', 'Procedure'] as const;
export type TakenType = (typeof TAKEN_TYPES)[number];

interface Taken {
  /** Position in Bundle.entry, from 0, so that a report can point at it. */
  readonly entry: number;
  readonly id: string;
}

export interface FhirPatient extends Taken {
  readonly type: 'Patient';
  readonly reference: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sexAtBirth?: 'female' | 'male' | 'intersex';
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
  readonly deceasedOn?: string;
}

interface OfPatient extends Taken {
  readonly subject: string;
  readonly text: string;
  readonly codes: readonly string[];
}

export interface FhirCondition extends OfPatient {
  readonly type: 'Condition';
  readonly status: 'active' | 'resolved' | 'unknown';
  readonly refuted: boolean;
  readonly startedOn?: string;
  readonly endedOn?: string;
}

export interface FhirMedication extends OfPatient {
  readonly type: 'MedicationRequest';
  readonly status: 'current' | 'past' | 'unknown' | 'entered-in-error';
  readonly authoredOn?: string;
}

export interface FhirAllergy extends OfPatient {
  readonly type: 'AllergyIntolerance';
  readonly status: 'active' | 'inactive';
  readonly refuted: boolean;
  readonly kind: 'medicine' | 'food' | 'other' | 'unknown';
}

export interface FhirProcedure extends OfPatient {
  readonly type: 'Procedure';
  readonly done: boolean;
  readonly startedOn?: string;
  readonly endedOn?: string;
}

export type FhirResource = FhirPatient | FhirCondition | FhirMedication | FhirAllergy | FhirProcedure;

/** What is wrong with a file, and where: `pointer` is an RFC 6901 path into it. */
export interface BundleFault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export interface ReadBundle {
  readonly resources: readonly FhirResource[];
  /** Entries of other resource types, counted by type. */
  readonly otherTypes: ReadonlyMap<string, number>;
}
