// Reads single answers. Whatever is not a clear yes, no or number ("not sure", a missing answer) is unknown.
import { readMarks } from '../screening/marked-regions.js';
import type { Answers } from '../screening/readings.js';

export type Known<T> = T | undefined;

export function yesNo(value: unknown): Known<boolean> {
  if (value === true || value === 'yes') return true;
  return value === false || value === 'no' ? false : undefined;
}

export function finite(value: unknown): Known<number> {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function texts(value: unknown): Known<readonly string[]> {
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? value : undefined;
}

/** True when one holds; false when all are known not to hold; otherwise unknown. */
export function anyOf(parts: readonly Known<boolean>[]): Known<boolean> {
  if (parts.includes(true)) return true;
  return parts.every((part) => part === false) ? false : undefined;
}

/** Whether a body-map answer touches one of the regions; unknown when it was not answered or cannot be read. */
export function touches(answers: Answers, factId: string, regions: readonly string[]): Known<boolean> {
  const marked = readMarks(answers[factId]);
  const wanted = readMarks(regions);
  if (marked === undefined || wanted === undefined) return undefined;
  return ((marked.left & wanted.left) | (marked.right & wanted.right)) !== 0;
}
