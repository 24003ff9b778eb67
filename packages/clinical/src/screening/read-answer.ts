// One raw answer becomes a typed value, or the reason why it cannot be used.
import { medicineClassIds } from '../knowledge/medicines.js';
import type { Fact } from '../knowledge/facts.js';
import { readMarks } from './marked-regions.js';
import type { MarkedRegions } from './marked-regions.js';

export type ReadValue = boolean | number | string | readonly string[] | MarkedRegions;

export const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
export const isMarks = (value: unknown): value is MarkedRegions => typeof value === 'object' && !isList(value);

export type RefusalCode = 'wrong-type' | 'unknown-choice' | 'unknown-region';

export type ReadResult = { readonly value: ReadValue } | { readonly refused: RefusalCode };

const wrongType: ReadResult = { refused: 'wrong-type' };

const isText = (value: unknown): value is string => typeof value === 'string';

function readChoice(choices: readonly string[], value: unknown): ReadResult {
  if (!isText(value)) return wrongType;
  return choices.includes(value) ? { value } : { refused: 'unknown-choice' };
}

function readPlaces(value: unknown): ReadResult {
  if (!Array.isArray(value)) return wrongType;
  const marks = readMarks(value);
  return marks === undefined ? { refused: 'unknown-region' } : { value: marks };
}

function readTexts(value: unknown, choices: readonly string[] | undefined): ReadResult {
  if (!Array.isArray(value)) return wrongType;
  const items = value as readonly unknown[];
  if (!items.every(isText)) return wrongType;
  const known = choices === undefined || items.every((item) => choices.includes(item));
  return known ? { value: items } : { refused: 'unknown-choice' };
}

function readList(fact: Fact, value: unknown): ReadResult {
  if (fact.values === 'region') return readPlaces(value);
  return readTexts(value, fact.values === 'medicine-class' ? medicineClassIds : undefined);
}

/** Type only: a number outside its plausible range is still read, so that an extreme reading cannot hide a danger. */
export function readAnswer(fact: Fact, value: unknown): ReadResult {
  switch (fact.type) {
    case 'boolean': return typeof value === 'boolean' ? { value } : wrongType;
    case 'number': return typeof value === 'number' && Number.isFinite(value) ? { value } : wrongType;
    case 'enum': return readChoice(Array.isArray(fact.values) ? fact.values : [], value);
    case 'list': return readList(fact, value);
  }
}
