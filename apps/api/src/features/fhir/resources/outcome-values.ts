// A score with the values it is made of. Pure.
import { outcomeMeasures, scoreMeasure, type MeasureAnswers } from '@legwork/clinical';
import type { CodeableConcept, ObservationComponent } from 'fhir/r4.js';
import { codedTwice, coding, concept, quantity } from '../elements.js';
import type { Measured } from './finding-values.js';

/** The one code among the measures that was read at its source. */
const PAIN_LOINC = ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'] as const;

const measureOf = (id: string) => outcomeMeasures.find((each) => each.id === id);

export function codeOfMeasure(measureId: string): CodeableConcept {
  const name = measureOf(measureId)?.name ?? measureId;
  return measureId === 'nprs' ? codedTwice(...PAIN_LOINC, coding('measure', measureId, name), name) : concept('measure', measureId, name);
}

/** Values of the parts as the published formula reads them: an activity by its name, an item by its number. */
function partsOf(measureId: string, answers: unknown): ObservationComponent[] {
  const given: MeasureAnswers = typeof answers === 'object' && answers !== null ? { ...answers } : {};
  const read = scoreMeasure(measureId, given);
  if ('unavailable' in read) return [];
  const items = measureOf(measureId)?.items ?? [];
  return Object.entries(read.parts).map(([id, value]) => ({
    code: measureId === 'psfs' ? { coding: [coding('measure', 'psfs-item')], text: id } : { coding: [coding('measure', `${measureId}.${id}`)], text: items.find((item) => item.id === id)?.text ?? id },
    valueQuantity: quantity(value, 'points'),
  }));
}

export function outcomeOf(measureId: string, answers: unknown, score: number | null): Measured {
  return {
    code: codeOfMeasure(measureId),
    ...(score !== null && { value: { valueQuantity: quantity(score, measureOf(measureId)?.unit ?? 'points') } }),
    parts: partsOf(measureId, answers),
  };
}
