// The current answer to a question of the screening. "No" is an answer, an empty list says "none", and an unknown stays one. Pure.
import { facts } from '@legwork/clinical';
import type { CodeableConcept, Observation, ObservationComponent } from 'fhir/r4.js';
import { findFact } from '../../facts/fact-catalogue.js';
import { absent, type AbsentReason, concept, isPlace, place, quantity } from '../elements.js';

type Said = Pick<Observation, 'valueQuantity' | 'valueBoolean' | 'valueString' | 'valueCodeableConcept' | 'dataAbsentReason' | 'component'>;

const NOT_SAID: Readonly<Record<string, AbsentReason>> = { unknown: 'asked-unknown', 'not-sure': 'asked-unknown', unsure: 'asked-unknown', 'prefer-not-to-say': 'asked-declined' };

const unitOf = (factId: string): string => facts.find(({ id }) => id === factId)?.range?.unit ?? findFact(factId)?.scoreInput?.unit ?? '';

export const codeOfFact = (factId: string): CodeableConcept => concept('fact', factId, findFact(factId)?.question ?? factId);

export function saidOf(factId: string, value: unknown): Said {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return { valueQuantity: quantity(value, unitOf(factId)) };
  if (typeof value === 'string') return ofWord(value);
  if (Array.isArray(value)) return ofList(factId, value);
  return { dataAbsentReason: absent('unknown') };
}

function ofWord(value: string): Said {
  const reason = NOT_SAID[value];
  return reason === undefined ? { valueCodeableConcept: concept('answer', value, value) } : { dataAbsentReason: absent(reason) };
}

function ofList(factId: string, values: readonly unknown[]): Said {
  if (values.length === 0) return { valueCodeableConcept: concept('answer', 'none', 'None') };
  const code = codeOfFact(factId);
  return { component: values.map((each): ObservationComponent => ({ code, valueCodeableConcept: isPlace(each) ? place(each) : concept('answer', String(each), String(each)) })) };
}
