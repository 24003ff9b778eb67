// Random answers for property tests: every fact absent or any value of its type, drawn from the edges that rules use.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { FactId } from '../../knowledge/fact-ids.js';
import { facts } from '../../knowledge/facts.js';
import type { Fact } from '../../knowledge/facts.js';
import { medicineClassIds } from '../../knowledge/medicines.js';
import { bodyRegions } from '../../knowledge/regions.js';
import type { RegionAnswer } from '../marked-regions.js';
import { baseline } from './vectors.js';

export type AnswerMap = Record<string, unknown>;

/** Numbers on both sides of every threshold a rule or gate compares the fact with. */
const edges: Partial<Record<FactId, readonly number[]>> = {
  'patient.ageYears': [0, 15, 16, 40, 64, 65, 74, 75, 90],
  'meds.unclassifiedCount': [0, 1],
  'meds.oralSteroidMonths': [0, 2.9, 3],
  'lab.plateletsK': [10, 20, 50, 99, 100, 250],
  'lab.inr': [1, 3, 3.1, 4, 4.1],
  'bp.systolic': [110, 139, 140, 159, 160, 179, 180, 220],
  'bp.diastolic': [70, 89, 90, 99, 100, 119, 120],
  'temp.celsius': [36.5, 37.9, 38, 40],
  'wells.dvt.score': [-2, 0, 1, 2, 5],
  'abpi.value': [0.3, 0.5, 0.6, 0.8, 0.9, 1.1, 1.3, 1.4],
  'sx.painWeeksNotImproving': [0, 5, 6],
  'preg.weeks': [0, 12, 13, 40],
  'preg.postpartumWeeks': [0, 5, 6],
};

const places: readonly RegionAnswer[] = bodyRegions.flatMap(({ id, lateral }): RegionAnswer[] =>
  lateral ? [id, { region: id, side: 'left' }, { region: id, side: 'right' }] : [id]);

export const somePlaces = (minLength: number): Arbitrary<RegionAnswer[]> =>
  fc.uniqueArray(fc.constantFrom(...places), { minLength, maxLength: 3 });

/** Any value of the declared type of a fact. */
export function anyValue(fact: Fact): Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean': return fc.boolean();
    case 'number': return fc.constantFrom(...(edges[fact.id] ?? [0, 2, 11, 12, 104]));
    case 'enum': return fc.constantFrom(...(Array.isArray(fact.values) ? fact.values : []));
    case 'list':
      if (fact.values === 'region') return fc.oneof(fc.constant([]), somePlaces(1));
      return fact.values === 'medicine-class'
        ? fc.uniqueArray(fc.constantFrom(...medicineClassIds), { maxLength: 3 })
        : fact.askedBy === 'derived' ? fc.constant([]) : fc.uniqueArray(fc.constantFrom('latex', 'almond oil'), { maxLength: 2 });
  }
}

/** Mostly the healthy answer, sometimes any answer, sometimes none: so that single dangers stay visible. */
const answerTo = (fact: Fact): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constant(baseline[fact.id]) },
    { weight: 2, arbitrary: anyValue(fact) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** Answers of a person, complete or not. */
export const someAnswers: Arbitrary<AnswerMap> = fc
  .tuple(...facts.map(answerTo))
  .map((values) => facts.map((fact, index): [string, unknown] => [fact.id, values[index]]))
  .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));

export const factOf = (id: FactId): Fact => {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
};
