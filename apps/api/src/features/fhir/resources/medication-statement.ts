// Medicines as people named them, with the classes they were read as.
import type { MedicationStatement } from 'fhir/r4.js';
import { medicineClasses } from '@legwork/clinical';
import { Prisma } from '../../../platform/http/api.js';
import { coding, meta, note, patient, period, withoutEmpty } from '../elements.js';
import type { ResourceSource } from '../resource-source.js';

export interface MedicineRow {
  readonly id: string;
  readonly patient_id: string;
  readonly text: string;
  readonly matched_name: string | null;
  readonly classes: readonly string[];
  readonly status: string;
  readonly ask_next: string | null;
  readonly started_on: string | null;
  readonly stopped_on: string | null;
  readonly provenance: string;
  readonly recorded_at: string;
  readonly updated_at: string;
}

const STATUSES: Readonly<Record<string, MedicationStatement['status']>> = { current: 'active', past: 'stopped', unknown: 'unknown', 'entered-in-error': 'entered-in-error' };

export function toMedicationStatement(row: MedicineRow): MedicationStatement {
  return withoutEmpty<MedicationStatement>({
    resourceType: 'MedicationStatement',
    id: row.id,
    meta: meta(row.updated_at),
    status: STATUSES[row.status] ?? 'unknown',
    medicationCodeableConcept: { coding: row.classes.map((id) => coding('medicineClass', id, medicineClasses.find((each) => each.id === id)?.label)), text: row.text },
    subject: patient(row.patient_id),
    effectivePeriod: period(row.started_on, row.stopped_on),
    dateAsserted: row.recorded_at,
    ...(row.provenance === 'patient' && { informationSource: patient(row.patient_id) }),
    note: note(row.matched_name === null || row.matched_name === row.text ? null : `Read as ${row.matched_name}.`, row.ask_next === null ? null : `To be asked: ${row.ask_next}`),
  });
}

export const medicationStatements: ResourceSource = {
  type: 'MedicationStatement',
  rows: Prisma.sql`select m.clinic_id, m.id as key, m.id::text as id, m.patient_id, m.updated_at, to_jsonb(m) as row from medicine m`,
  toResource: toMedicationStatement,
};
