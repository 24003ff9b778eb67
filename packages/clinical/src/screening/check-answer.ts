// Whether an answer may be stored: its type, choices, places and plausible range. Stored answers have one canonical form.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import type { Fact } from '../knowledge/facts.js';
import { bodyRegions, regionIds } from '../knowledge/regions.js';
import type { AnswerItem, AnswerValue } from './answer-value.js';
import { readAnswer } from './read-answer.js';
import type { RefusalCode } from './read-answer.js';
import { isRecord } from './raw-values.js';
import { factIndex } from './readings.js';

export type AnswerProblemCode =
  | RefusalCode
  | 'missing' | 'unknown-fact' | 'out-of-range' | 'not-whole' | 'duplicate' | 'side-not-possible'
  | 'empty-text' | 'too-long' | 'too-many';

export type AnswerCheck =
  | { ok: true; value: AnswerValue }
  | { ok: false; code: AnswerProblemCode; message: string };

const longestText = 200;
const mostTexts = 50;
const noSuchQuestion = 'There is no such question.';
const unknownClass = 'The list holds an unknown medicine class.';

const kinds = { boolean: 'yes or no', number: 'a number', enum: 'one of the choices', list: 'a list' } as const;
const anyNumber = { min: -Infinity, max: Infinity, unit: '', integer: false } as const;

type Saying = string | ((fact: Fact) => string);

const sayings: Readonly<Record<AnswerProblemCode, Saying>> = {
  'wrong-type': ({ type }) => `The answer must be ${kinds[type]}.`,
  'unknown-choice': ({ values }) => (Array.isArray(values) ? `The answer must be one of: ${values.join(', ')}.` : unknownClass),
  'unknown-region': 'Name single regions of the body map, not groups, with a side of theirs.',
  missing: 'The question has no answer.',
  'unknown-fact': noSuchQuestion,
  'out-of-range': ({ range }) => `The answer must lie between ${range?.min} and ${range?.max} ${range?.unit}.`,
  'not-whole': 'The answer must be a whole number.',
  duplicate: 'The list names something twice.',
  'side-not-possible': 'A midline region has no left or right side.',
  'empty-text': 'The list holds an empty entry.',
  'too-long': `An entry may hold ${longestText} characters.`,
  'too-many': `The list may hold ${mostTexts} entries.`,
};

function refuse(code: AnswerProblemCode, fact: Fact): AnswerCheck {
  const saying = sayings[code];
  return { ok: false, code, message: typeof saying === 'string' ? saying : saying(fact) };
}

function checkNumber(fact: Fact, value: number): AnswerCheck {
  const { min, max, integer } = fact.range ?? anyNumber;
  if (integer && !Number.isInteger(value)) return refuse('not-whole', fact);
  return value < min || value > max ? refuse('out-of-range', fact) : { ok: true, value };
}

function checkTexts(fact: Fact, values: readonly unknown[]): AnswerCheck {
  const texts = values.map((value) => String(value).trim());
  if (texts.length > mostTexts) return refuse('too-many', fact);
  if (texts.includes('')) return refuse('empty-text', fact);
  if (texts.some((text) => text.length > longestText)) return refuse('too-long', fact);
  if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length) return refuse('duplicate', fact);
  return { ok: true, value: texts };
}

interface PlaceRead {
  region: string;
  side: 'left' | 'right' | null;
}

function readPlace(value: unknown): PlaceRead {
  if (!isRecord(value)) return { region: String(value), side: null };
  const side = value['side'];
  return { region: String(value['region']), side: side === 'left' || side === 'right' ? side : null };
}

const hasSides = (region: string): boolean => bodyRegions.some(({ id, lateral }) => id === region && lateral);
const isRegion = (region: string): boolean => regionIds.some((id) => id === region);

/** A place without a side already holds both, so naming a side of it again is a duplicate. */
const overlaps = (a: PlaceRead, b: PlaceRead): boolean =>
  a.region === b.region && (a.side === null || b.side === null || a.side === b.side);

function checkPlaces(fact: Fact, values: readonly unknown[]): AnswerCheck {
  const places = values.map(readPlace);
  if (!places.every(({ region }) => isRegion(region))) return refuse('unknown-region', fact);
  if (places.some(({ region, side }) => side !== null && !hasSides(region))) return refuse('side-not-possible', fact);
  if (places.some((place, index) => places.slice(0, index).some((other) => overlaps(place, other)))) return refuse('duplicate', fact);
  return { ok: true, value: places.map(({ region, side }): AnswerItem => (side === null ? region : { region, side })) };
}

function checkRead(fact: Fact, value: unknown): AnswerCheck {
  if (typeof value === 'boolean' || typeof value === 'string') return { ok: true, value };
  if (typeof value === 'number') return checkNumber(fact, value);
  const items: readonly unknown[] = [value].flat();
  return fact.values === 'region' ? checkPlaces(fact, items) : checkTexts(fact, items);
}

/** Checks one answer; on success `value` is the form to store. */
export function checkAnswer(factId: FactId, value: unknown): AnswerCheck {
  const fact = facts[factIndex(factId)];
  if (fact === undefined) return { ok: false, code: 'unknown-fact', message: noSuchQuestion };
  if (value === undefined || value === null) return refuse('missing', fact);
  const read = readAnswer(fact, value);
  return 'refused' in read ? refuse(read.refused, fact) : checkRead(fact, value);
}
