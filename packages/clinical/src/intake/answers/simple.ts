// Answers that are one value: yes or no, one of a list, a number, a day, a text, a few chips with an optional remark.
import { dateSpan } from '../partial-date.js';
import { bad, good, isShape, parseMember, parseMembers, parseText } from './parsed.js';
import type { Parsed } from './parsed.js';

export interface NumberLimits {
  min: number;
  max: number;
  integer: boolean;
}

export interface ChipsAnswer<T extends string = string> {
  chosen: T[];
  text?: string;
}

const remarkLength = 500;

export const parseYesNo = (value: unknown): Parsed<boolean> =>
  typeof value === 'boolean' ? good(value) : bad('wrong-shape');

export const parseChoice = (value: unknown, values: readonly string[]): Parsed<string> => parseMember(value, values);

export function parseNumber(value: unknown, limits: NumberLimits): Parsed<number> {
  if (typeof value !== 'number' || !Number.isFinite(value)) return bad('wrong-shape');
  if (value < limits.min || value > limits.max) return bad('out-of-range');
  return limits.integer && !Number.isInteger(value) ? bad('not-whole') : good(value);
}

export const parseScale0To10 = (value: unknown): Parsed<number> => parseNumber(value, { min: 0, max: 10, integer: true });

/**
 * A day, month or year in the past. A month or year that is not over is too coarse to count days from, so the day is
 * asked for. Without `today` only the form of the date is checked.
 */
export function parsePastDate(value: unknown, today?: string): Parsed<string> {
  const span = typeof value === 'string' ? dateSpan(value) : undefined;
  if (typeof value !== 'string' || span === undefined) return bad('bad-date');
  if (today === undefined) return good(value);
  if (span.earliest > today) return bad('in-future');
  return span.precision !== 'day' && span.latest >= today ? bad('day-needed') : good(value);
}

export function parseRemark(value: unknown): Parsed<string | undefined> {
  return value === undefined || value === '' ? good(undefined) : parseText(value, remarkLength);
}

export function parseChips<T extends string>(value: unknown, values: readonly T[]): Parsed<ChipsAnswer<T>> {
  if (!isShape(value)) return bad('wrong-shape');
  const chosen = parseMembers(value.chosen, values);
  if (!chosen.ok) return chosen;
  const text = parseRemark(value.text);
  if (!text.ok) return text;
  if (chosen.value.length === 0 && text.value === undefined) return bad('empty');
  return good(text.value === undefined ? { chosen: chosen.value } : { chosen: chosen.value, text: text.value });
}
