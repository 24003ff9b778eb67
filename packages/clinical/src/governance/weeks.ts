// The week limit inside a condition ("under 12 weeks since the clot"), where there is exactly one and it can be moved.
import { facts } from '../knowledge/facts.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { Comparison, Predicate } from '../knowledge/predicates.js';

export interface WeekLimit {
  readonly fact: FactId;
  /** The rule holds below this many weeks. */
  readonly weeks: number;
}

const countedInWeeks: ReadonlySet<string> = new Set(facts.filter(({ range }) => range?.unit === 'weeks').map(({ id }) => id));

const isLimit = ({ fact, op, value }: Comparison): boolean =>
  countedInWeeks.has(fact) && (op === 'lt' || op === 'lte') && typeof value === 'number';

/** Comparisons outside of any negation: inside one, more weeks would make the rule fire less. */
function limitsIn(predicate: Predicate): Comparison[] {
  if ('all' in predicate) return predicate.all.flatMap(limitsIn);
  if ('any' in predicate) return predicate.any.flatMap(limitsIn);
  if ('not' in predicate) return [];
  return isLimit(predicate) ? [predicate] : [];
}

export function weekLimitOf(when: Predicate): WeekLimit | null {
  const [only, ...others] = limitsIn(when);
  if (only === undefined || others.length > 0 || typeof only.value !== 'number') return null;
  return { fact: only.fact, weeks: only.value };
}

export function withWeeks(when: Predicate, weeks: number): Predicate {
  if ('all' in when) return { all: when.all.map((part) => withWeeks(part, weeks)) };
  if ('any' in when) return { any: when.any.map((part) => withWeeks(part, weeks)) };
  if ('not' in when) return when;
  return isLimit(when) ? { ...when, value: weeks } : when;
}
