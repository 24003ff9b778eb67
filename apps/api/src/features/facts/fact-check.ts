// Whether a value may be kept as the answer to a fact, and its stored form.
import { type AnswerValue, checkAnswer, type ScoreInput } from '@legwork/clinical';
import { findFact, isFactId } from './fact-catalogue.js';

export type FactCheck = { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly code: string; readonly detail: string };

interface Range { readonly min: number; readonly max: number }

/** Plausible measurements; 0 mmHg is a reading (no pulse found), 0 cm is not. Product policy, unconfirmed. */
const PLAUSIBLE: Readonly<Record<string, Range>> = { mmHg: { min: 0, max: 350 }, cm: { min: 5, max: 150 } };
const LONGEST_TEXT = 100;
const MOST_ITEMS = 50;

const refused = (code: string, detail: string): FactCheck => ({ ok: false, code, detail });

function checkMeasurement({ unit }: ScoreInput, value: unknown): FactCheck {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refused('wrong-type', 'The answer must be a number.');
  const range = PLAUSIBLE[unit ?? ''];
  if (range !== undefined && (value < range.min || value > range.max)) return refused('out-of-range', `The answer must lie between ${range.min} and ${range.max} ${unit}.`);
  return { ok: true, value };
}

function checkTexts(value: unknown): FactCheck {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return refused('wrong-type', 'The answer must be a list.');
  const items: readonly unknown[] = value;
  const texts = items.filter((item): item is string => typeof item === 'string' && item !== '' && item.length <= LONGEST_TEXT);
  return texts.length === items.length ? { ok: true, value: texts } : refused('wrong-type', 'The list must hold short texts.');
}

const SCORE_CHECKS: Readonly<Record<ScoreInput['type'], (input: ScoreInput, value: unknown) => FactCheck>> = {
  boolean: (_input, value) => (typeof value === 'boolean' ? { ok: true, value } : refused('wrong-type', 'The answer must be yes or no.')),
  number: checkMeasurement,
  list: (_input, value) => checkTexts(value),
};

export function checkFact(factId: string, value: unknown): FactCheck {
  const fact = findFact(factId);
  if (fact === undefined) return refused('unknown-fact', 'There is no such fact.');
  if (fact.scoreInput !== null && !isFactId(factId)) return SCORE_CHECKS[fact.scoreInput.type](fact.scoreInput, value);
  if (!isFactId(factId)) return refused('unknown-fact', 'There is no such fact.');
  const check = checkAnswer(factId, value);
  return check.ok ? check : refused(check.code, check.message);
}
