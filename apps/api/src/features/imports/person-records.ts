/** The resources of one bundle, gathered per patient and freed of repetition: what will be written, before it is. */
import { factsOfCondition, factsOfProcedure, mergeFacts, TO_ASK, type FactFromCode } from './coded-facts.js';
import type { FhirAllergy, FhirMedication, FhirPatient, FhirResource } from './fhir-resources.js';

export interface SkippedResource {
  readonly resource: FhirResource;
  readonly reason: string;
}

export interface MedicineToWrite {
  readonly externalKey: string;
  readonly text: string;
  readonly status: 'current' | 'past' | 'unknown';
  readonly startedOn?: string;
}

export interface AllergyToWrite {
  readonly externalKey: string;
  readonly text: string;
  readonly kind: FhirAllergy['kind'];
  readonly status: FhirAllergy['status'];
}

export interface HealthEventToWrite {
  readonly externalKey: string;
  readonly kind: 'condition' | 'procedure';
  readonly text: string;
  readonly status: 'active' | 'resolved' | 'unknown';
  readonly startedOn?: string;
  readonly endedOn?: string;
}

export interface PersonRecord {
  readonly patient: FhirPatient;
  readonly medicines: readonly MedicineToWrite[];
  readonly allergies: readonly AllergyToWrite[];
  readonly events: readonly HealthEventToWrite[];
  readonly facts: readonly FactFromCode[];
  readonly questions: readonly string[];
  readonly taken: readonly FhirResource[];
  readonly skipped: readonly SkippedResource[];
}

/** Foreign wording folded, so that the same medicine ordered ten times is one medicine. */
export const keyOf = (text: string): string => text.normalize('NFKD').replace(/\p{Diacritic}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200);

/** A current order beats an unclear one, which beats a past one; among equals the latest date wins. */
const STRENGTH = { current: 2, unknown: 1, past: 0 } as const;

function medicineOf(orders: readonly FhirMedication[]): MedicineToWrite | undefined {
  const usable = orders.flatMap((order) => (order.status === 'entered-in-error' ? [] : [{ order, status: order.status }]));
  const best = usable.toSorted((a, b) => STRENGTH[b.status] - STRENGTH[a.status] || (b.order.authoredOn ?? '').localeCompare(a.order.authoredOn ?? ''))[0];
  return best && { externalKey: keyOf(best.order.text), text: best.order.text, status: best.status, startedOn: best.order.authoredOn };
}

function skipReason(resource: FhirResource): string | undefined {
  if (resource.type === 'MedicationRequest' && resource.status === 'entered-in-error') return 'entered in error';
  if ((resource.type === 'Condition' || resource.type === 'AllergyIntolerance') && resource.refuted) return 'refuted or entered in error';
  if (resource.type === 'Procedure' && !resource.done) return 'not completed';
  return undefined;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const lastOf = <T extends { readonly startedOn?: string }>(items: readonly T[]): T | undefined =>
  items.toSorted((a, b) => (b.startedOn ?? '').localeCompare(a.startedOn ?? ''))[0];

function eventOf(same: readonly (FhirResource & { type: 'Condition' | 'Procedure' })[]): HealthEventToWrite | undefined {
  const last = lastOf(same);
  if (last === undefined) return undefined;
  return {
    externalKey: `${last.type === 'Condition' ? 'condition' : 'procedure'}:${keyOf(last.text)}`,
    kind: last.type === 'Condition' ? 'condition' : 'procedure',
    text: last.text,
    status: last.type === 'Condition' ? last.status : 'resolved',
    startedOn: last.startedOn,
    endedOn: last.endedOn,
  };
}

/** `today` (YYYY-MM-DD, in the clinic's zone) is what weeks are counted to. */
export function personRecords(resources: readonly FhirResource[], today: string): PersonRecord[] {
  return resources.filter((each) => each.type === 'Patient').map((patient) => {
    const own = resources.filter((each) => each.type !== 'Patient' && (each.subject === patient.reference || each.subject === `Patient/${patient.id}`));
    const skipped = own.flatMap((resource) => { const reason = skipReason(resource); return reason === undefined ? [] : [{ resource, reason }]; });
    const taken = own.filter((resource) => skipReason(resource) === undefined);
    const conditions = taken.filter((each) => each.type === 'Condition');
    const procedures = taken.filter((each) => each.type === 'Procedure');
    const codes = [...conditions, ...procedures].flatMap((each) => each.codes);
    return {
      patient, skipped, taken: [patient, ...taken],
      medicines: grouped(taken.filter((each) => each.type === 'MedicationRequest'), (each) => keyOf(each.text)).map(medicineOf).filter((each) => each !== undefined),
      allergies: grouped(taken.filter((each) => each.type === 'AllergyIntolerance'), (each) => keyOf(each.text))
        .map((same) => same[0]).filter((each) => each !== undefined)
        .map((each) => ({ externalKey: keyOf(each.text), text: each.text, kind: each.kind, status: each.status })),
      events: grouped([...conditions, ...procedures], (each) => `${each.type} ${keyOf(each.text)}`).map(eventOf).filter((each) => each !== undefined),
      facts: mergeFacts([...conditions.flatMap((each) => factsOfCondition(each, today)), ...procedures.flatMap((each) => factsOfProcedure(each, today))]),
      questions: [...new Set(codes.map((code) => TO_ASK[code]).filter((each) => each !== undefined))],
    };
  });
}
