// A predicate in words for people who review rules, and the facts it reads.
import type { Comparison, Predicate } from './predicates.js';
import type { FactId } from './fact-ids.js';

const signs = { eq: '=', ne: '!=', gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

const list = (value: Comparison['value']): string => `[${Array.isArray(value) ? value.join(', ') : String(value)}]`;

function describeComparison({ fact, op, value, optional }: Comparison): string {
  const name = optional === true ? `${fact}?` : fact;
  switch (op) {
    case 'nonEmpty': return `${name} not empty`;
    case 'isUnknown': return `${name} not recorded`;
    case 'in': return `${name} in ${list(value)}`;
    case 'includes': return `${name} includes ${String(value)}`;
    case 'includesAny': return `${name} includes any of ${list(value)}`;
    case 'eq':
      if (value === true) return name;
      return value === false ? `NOT ${name}` : `${name} = ${String(value)}`;
    case 'ne': case 'gte': case 'gt': case 'lte': case 'lt': return `${name} ${signs[op]} ${String(value)}`;
  }
}

const isJunction = (predicate: Predicate): boolean =>
  ('all' in predicate && predicate.all.length > 1) || ('any' in predicate && predicate.any.length > 1);

const nested = (predicate: Predicate): string =>
  isJunction(predicate) ? `(${describePredicate(predicate)})` : describePredicate(predicate);

export function describePredicate(predicate: Predicate): string {
  if ('all' in predicate) return predicate.all.length === 0 ? 'always' : predicate.all.map(nested).join(' AND ');
  if ('any' in predicate) return predicate.any.length === 0 ? 'never' : predicate.any.map(nested).join(' OR ');
  if ('not' in predicate) return `NOT ${nested(predicate.not)}`;
  return describeComparison(predicate);
}

/** Every fact a predicate reads, once each, in reading order. */
export function factsReadBy(predicate: Predicate): FactId[] {
  const read = (part: Predicate): FactId[] => {
    if ('all' in part) return part.all.flatMap(read);
    if ('any' in part) return part.any.flatMap(read);
    return 'not' in part ? read(part.not) : [part.fact];
  };
  return [...new Set(read(predicate))];
}
