// Where the resources of one type come from: rows of one statement, and a pure function that shapes a row.
import type { FhirResource } from 'fhir/r4.js';
import type { Prisma } from '../../platform/http/api.js';

export const FHIR_TYPES = [
  'Patient', 'AllergyIntolerance', 'CarePlan', 'Condition', 'Encounter', 'Flag', 'Goal', 'MedicationStatement', 'Observation', 'Procedure',
  'QuestionnaireResponse', 'ServiceRequest',
] as const;
export type FhirType = (typeof FHIR_TYPES)[number];

export interface Frame {
  readonly clinicName: string;
  /** The clinic's day, YYYY-MM-DD. */
  readonly today: string;
}

export interface ResourceSource {
  readonly type: FhirType;
  /**
   * A SELECT, or a UNION ALL of them, of clinic_id, key (uuid of the stored row), id (text: the key, or the key, a point and a
   * part), patient_id, updated_at (the latest change of any row it is made of) and row (jsonb). Conditions on those columns are pushed down into it.
   */
  readonly rows: Prisma.Sql;
  /** `row` is the jsonb of the statement: days as YYYY-MM-DD, instants as ISO 8601. */
  toResource(row: never, frame: Frame): FhirResource;
}
