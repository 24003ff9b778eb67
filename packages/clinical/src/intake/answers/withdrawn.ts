// An answer that was taken back: its question is no longer asked, or its last entry was removed. It is kept as an answer of
// its own, so that the history shows what was said before, and counts everywhere as not answered.
import { isShape } from './parsed.js';

export interface WithdrawnAnswer {
  readonly withdrawn: true;
}

export const withdrawnAnswer: WithdrawnAnswer = { withdrawn: true };

export const isWithdrawn = (value: unknown): value is WithdrawnAnswer =>
  isShape(value) && value.withdrawn === true && Object.keys(value).length === 1;

const isNothing = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** Nothing is left of what was said: a list without its last entry, chips all let go, a text that was deleted. */
export function isEmptied(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (!isShape(value)) return isNothing(value);
  return isNothing(value.entries) || (isNothing(value.chosen) && value.text === undefined);
}
