// Whether an answer may be stored: its type, choices, places and plausible range. Stored answers have one canonical form.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import type { Fact } from '../knowledge/facts.js';
import { bodyRegions, regionIds } from '../knowledge/regions.js';
import type { AnswerItem, AnswerValue } from './answer-value.js';
import { readAnswer } from './read-answer.js';
import type { RefusalCode } from './read-answer.js';
import { factIndex, isRecord } from './readings.js';

export type AnswerProblemCode =
  | RefusalCode
  | 'missing' | 'unknown-fact' | 'out-of-range' | 'not-whole' | 'duplicate' | 'side-not-possible'
  | 'empty-text' | 'too-long' | 'too-many';

export type AnswerCheck =
  | { ok: true; value: AnswerValue }
  | { ok: false; code: AnswerProblemCode; message: string };

const longestText = 200;
const mostTexts = 50;

const refuse = (code: AnswerProblemCode, message: string): AnswerCheck => ({ ok: false, code, message });

const kinds = { boolean: 'yes or no', number: 'a number', enum: 'one of the choices', list: 'a list' } as const;

const choiceMessage = ({ values }: Fact): string =>
  Array.isArray(values) ? `The answer must be one of: ${values.join(', ')}.` : 'The list holds an unknown medicine class.';

function refusal(fact: Fact, code: RefusalCode): AnswerCheck {
  switch (code) {
    case 'wrong-type': return refuse(code, `The answer must be ${kinds[fact.type]}.`);
    case 'unknown-choice': return refuse(code, choiceMessage(fact));
    case 'unknown-region': return refuse(code, 'The list holds a place or a side that is not on the body map.');
  }
}

function checkNumber({ range }: Fact, value: number): AnswerCheck {
  if (range === null) return { ok: true, value };
  if (range.integer && !Number.isInteger(value)) return refuse('not-whole', 'The answer must be a whole number.');
  if (value < range.min || value > range.max) {
    return refuse('out-of-range', `The answer must lie between ${range.min} and ${range.max} ${range.unit}.`);
  }
  return { ok: true, value };
}

function checkTexts(values: readonly unknown[]): AnswerCheck {
  const texts = values.map((value) => String(value).trim());
  if (texts.length > mostTexts) return refuse('too-many', `The list may hold ${mostTexts} entries.`);
  if (texts.includes('')) return refuse('empty-text', 'The list holds an empty entry.');
  if (texts.some((text) => text.length > longestText)) {
    return refuse('too-long', `An entry may hold ${longestText} characters.`);
  }
  if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length) {
    return refuse('duplicate', 'The list names something twice.');
  }
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

function checkPlaces(values: readonly unknown[]): AnswerCheck {
  const places = values.map(readPlace);
  if (!places.every(({ region }) => isRegion(region))) {
    return refuse('unknown-region', 'Name single regions of the body map, not groups.');
  }
  if (places.some(({ region, side }) => side !== null && !hasSides(region))) {
    return refuse('side-not-possible', 'A midline region has no left or right side.');
  }
  if (places.some((place, index) => places.slice(0, index).some((other) => overlaps(place, other)))) {
    return refuse('duplicate', 'The list names a place twice.');
  }
  return { ok: true, value: places.map(({ region, side }): AnswerItem => (side === null ? region : { region, side })) };
}

function checkRead(fact: Fact, value: unknown): AnswerCheck {
  if (typeof value === 'boolean' || typeof value === 'string') return { ok: true, value };
  if (typeof value === 'number') return checkNumber(fact, value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return fact.values === 'region' ? checkPlaces(items) : checkTexts(items);
}

/** Checks one answer; on success `value` is the form to store. */
export function checkAnswer(factId: FactId, value: unknown): AnswerCheck {
  const fact = facts[factIndex(factId)];
  if (fact === undefined) return refuse('unknown-fact', 'There is no such question.');
  if (value === undefined || value === null) return refuse('missing', 'The question has no answer.');
  const read = readAnswer(fact, value);
  return 'refused' in read ? refusal(fact, read.refused) : checkRead(fact, value);
}
