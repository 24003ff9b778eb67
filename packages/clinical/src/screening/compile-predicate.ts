// Predicates become closures over readings once, at load, so that a screening only runs comparisons.
import type { FactId } from '../knowledge/fact-ids.js';
import type { Comparison, Predicate } from '../knowledge/predicates.js';
import { bitsOf } from './marked-regions.js';
import type { MarkedRegions } from './marked-regions.js';
import type { ReadValue } from './read-answer.js';
import { factIndex, isRead, unreadable } from './readings.js';
import type { Readings } from './readings.js';
import { isFalse, isTrue, isUnknown, negated, truthOf } from './truth.js';
import type { TruthRank } from './truth.js';

export interface CompiledPredicate {
  truth: (readings: Readings) => TruthRank;
  /** Facts that made the predicate what it is: those that fired it when true, those missing when unknown. */
  decisive: (readings: Readings) => FactId[];
}

type Test = (value: ReadValue) => boolean;

const isMarks = (value: ReadValue): value is MarkedRegions => typeof value === 'object' && 'left' in value;
const isList = (value: ReadValue): value is readonly string[] => Array.isArray(value);

const compareNumber = (holds: (value: number) => boolean): Test => (value) => typeof value === 'number' && holds(value);

function includesAny(wanted: readonly string[]): Test {
  const bits = wanted.reduce((sum, id) => sum | (bitsOf(id) ?? 0), 0);
  return (value) => {
    if (isMarks(value)) return ((value.left | value.right) & bits) !== 0;
    return isList(value) && wanted.some((item) => value.includes(item));
  };
}

const isNotEmpty: Test = (value) => (isMarks(value) ? (value.left | value.right) !== 0 : isList(value) && value.length > 0);

const texts = (value: Comparison['value']): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [String(value)];

function testOf({ op, value }: Exclude<Comparison, { op: 'isUnknown' }>): Test {
  const limit = Number(value);
  switch (op) {
    case 'eq': return (read) => read === value;
    case 'ne': return (read) => read !== value;
    case 'gte': return compareNumber((read) => read >= limit);
    case 'gt': return compareNumber((read) => read > limit);
    case 'lte': return compareNumber((read) => read <= limit);
    case 'lt': return compareNumber((read) => read < limit);
    case 'in': return (read) => typeof read === 'string' && texts(value).includes(read);
    case 'includes': case 'includesAny': return includesAny(texts(value));
    case 'nonEmpty': return isNotEmpty;
    case 'isUnknown': return () => false;
  }
}

function truthOfComparison(comparison: Comparison): CompiledPredicate['truth'] {
  const index = factIndex(comparison.fact);
  if (comparison.op === 'isUnknown') return (readings) => truthOf(!isRead(readings[index]));
  const test = testOf(comparison);
  const whenMissing = comparison.optional === true ? isFalse : isUnknown;
  return (readings) => {
    const reading = readings[index];
    if (reading === undefined) return whenMissing;
    return reading === unreadable ? isUnknown : truthOf(test(reading));
  };
}

type Choice = (a: TruthRank, b: TruthRank) => TruthRank;

function junction(parts: readonly Predicate[], empty: TruthRank, pick: Choice): CompiledPredicate {
  const compiled = parts.map(compilePredicate);
  const truth = (readings: Readings): TruthRank => {
    let result = empty;
    for (const part of compiled) result = pick(result, part.truth(readings));
    return result;
  };
  return {
    truth,
    decisive: (readings) => {
      const result = truth(readings);
      return compiled.filter((part) => part.truth(readings) === result).flatMap((part) => part.decisive(readings));
    },
  };
}

export function compilePredicate(predicate: Predicate): CompiledPredicate {
  if ('all' in predicate) return junction(predicate.all, isTrue, (a, b) => (a < b ? a : b));
  if ('any' in predicate) return junction(predicate.any, isFalse, (a, b) => (a > b ? a : b));
  if ('not' in predicate) {
    const part = compilePredicate(predicate.not);
    return { truth: (readings) => negated(part.truth(readings)), decisive: part.decisive };
  }
  return { truth: truthOfComparison(predicate), decisive: () => [predicate.fact] };
}
