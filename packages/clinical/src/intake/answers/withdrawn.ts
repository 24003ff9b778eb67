// An answer that was taken back because its question is no longer asked. It is kept as an answer of its own, so that
// the history shows what was said before, and counts everywhere as not answered.
import { isShape } from './parsed.js';

export interface WithdrawnAnswer {
  readonly withdrawn: true;
}

export const withdrawnAnswer: WithdrawnAnswer = { withdrawn: true };

export const isWithdrawn = (value: unknown): value is WithdrawnAnswer =>
  isShape(value) && value.withdrawn === true && Object.keys(value).length === 1;
