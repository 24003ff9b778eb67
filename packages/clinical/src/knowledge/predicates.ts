// The language of rule conditions and of question gates: plain data, so that it can be stored, shown and evaluated
// the same way on the server and in the browser.
import type { FactId } from './fact-ids.js';

export interface Comparison {
  fact: FactId;
  op: 'eq' | 'ne' | 'gte' | 'gt' | 'lte' | 'lt' | 'in' | 'includes' | 'includesAny' | 'nonEmpty' | 'isUnknown';
  value?: boolean | number | string | readonly string[];
  /** Not recorded counts as false instead of unknown. */
  optional?: true;
}

/** `all` of nothing is always true, `any` of nothing is never true. */
export type Predicate =
  | { all: readonly Predicate[] }
  | { any: readonly Predicate[] }
  | { not: Predicate }
  | Comparison;

export const all = (...parts: Predicate[]): Predicate => ({ all: parts });
export const any = (...parts: Predicate[]): Predicate => ({ any: parts });
export const not = (part: Predicate): Predicate => ({ not: part });
export const always: Predicate = { all: [] };
export const never: Predicate = { any: [] };

export const yes = (fact: FactId): Comparison => ({ fact, op: 'eq', value: true });
/** Answered with no; an unanswered question is not a no. */
export const no = (fact: FactId): Comparison => ({ fact, op: 'eq', value: false });
export const equals = (fact: FactId, value: string): Comparison => ({ fact, op: 'eq', value });
export const oneOf = (fact: FactId, value: readonly string[]): Comparison => ({ fact, op: 'in', value });
export const atLeast = (fact: FactId, value: number): Comparison => ({ fact, op: 'gte', value });
export const above = (fact: FactId, value: number): Comparison => ({ fact, op: 'gt', value });
export const below = (fact: FactId, value: number): Comparison => ({ fact, op: 'lt', value });
export const includes = (fact: FactId, value: string): Comparison => ({ fact, op: 'includes', value });
export const includesAny = (fact: FactId, value: readonly string[]): Comparison => ({ fact, op: 'includesAny', value });
export const notEmpty = (fact: FactId): Comparison => ({ fact, op: 'nonEmpty' });
export const notRecorded = (fact: FactId): Comparison => ({ fact, op: 'isUnknown' });

/** For measurements that are not always taken and whose danger is also covered by a question that must be answered. */
export const ifRecorded = (comparison: Comparison): Comparison => ({ ...comparison, optional: true });
