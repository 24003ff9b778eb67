// A rule's condition in words, made from its logic: the questions as they are asked, and which answers count.
import { facts } from '../knowledge/facts.js';
import type { Comparison, Predicate } from '../knowledge/predicates.js';

export interface ConditionLine {
  /** How deep it stands under "all of these" or "one of these", 0 at the top. */
  readonly depth: number;
  readonly text: string;
}

const factOf = new Map(facts.map((fact) => [fact.id, fact]));
const spaced = (value: unknown): string => String(value).replaceAll('-', ' ');
const listed = (value: Comparison['value']): string => (Array.isArray(value) ? value.map(spaced).join(', ') : spaced(value));

function answerWords({ fact, op, value }: Comparison): string {
  const unit = factOf.get(fact)?.range?.unit;
  const amount = unit === undefined ? String(value) : `${String(value)} ${unit}`;
  switch (op) {
    case 'eq': return typeof value === 'boolean' ? (value ? 'yes' : 'no') : spaced(value);
    case 'ne': return `anything but ${spaced(value)}`;
    case 'gte': return `${amount} or more`;
    case 'gt': return `more than ${amount}`;
    case 'lte': return `${amount} or less`;
    case 'lt': return `under ${amount}`;
    case 'in': return `one of: ${listed(value)}`;
    case 'includes': return `names ${spaced(value)}`;
    case 'includesAny': return `names one of: ${listed(value)}`;
    case 'nonEmpty': return 'names at least one place or entry';
    case 'isUnknown': return 'not recorded';
  }
}

function comparisonWords(comparison: Comparison): string {
  const question = factOf.get(comparison.fact)?.question ?? comparison.fact;
  return `“${question}” ${answerWords(comparison)}${comparison.optional === true ? ' (counts only when it was recorded)' : ''}`;
}

function linesOf(predicate: Predicate, depth: number): ConditionLine[] {
  if ('not' in predicate) return [{ depth, text: 'Not the case:' }, ...linesOf(predicate.not, depth + 1)];
  if ('fact' in predicate) return [{ depth, text: comparisonWords(predicate) }];
  const [parts, title, none] = 'all' in predicate ? [predicate.all, 'All of these:', 'Always, whoever the patient is.'] as const : [predicate.any, 'At least one of these:', 'Never.'] as const;
  if (parts.length === 0) return [{ depth, text: none }];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return linesOf(only, depth);
  return [{ depth, text: title }, ...parts.flatMap((part) => linesOf(part, depth + 1))];
}

export const conditionLines = (when: Predicate): readonly ConditionLine[] => linesOf(when, 0);
