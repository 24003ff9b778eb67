// Predicates become closures over readings once, at load, so that a screening only runs comparisons.
import type { FactId } from '../knowledge/fact-ids.js';
import type { Comparison, Predicate } from '../knowledge/predicates.js';
import { bitsOf, isNowhere } from './marked-regions.js';
import { isList, isMarks } from './read-answer.js';
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

type Wanted = Comparison['value'];
type TestOf = (value: Wanted) => Test;

const comparedTo = (holds: (read: number, limit: number) => boolean): TestOf => (value) => {
  const limit = Number(value);
  return (read) => typeof read === 'number' && holds(read, limit);
};

const texts = (value: Wanted): readonly string[] => [value].flat().map(String);

function oneOf(wanted: readonly string[]): Test {
  return (read) => typeof read === 'string' && wanted.includes(read);
}

function includesAny(wanted: readonly string[]): Test {
  const bits = wanted.reduce((sum, id) => sum | (bitsOf(id) ?? 0), 0);
  return (value) => {
    if (isMarks(value)) return ((value.left | value.right) & bits) !== 0;
    return isList(value) && wanted.some((item) => value.includes(item));
  };
}

const tests: Readonly<Record<Exclude<Comparison['op'], 'isUnknown'>, TestOf>> = {
  eq: (value) => (read) => read === value,
  ne: (value) => (read) => read !== value,
  gte: comparedTo((read, limit) => read >= limit),
  gt: comparedTo((read, limit) => read > limit),
  lte: comparedTo((read, limit) => read <= limit),
  lt: comparedTo((read, limit) => read < limit),
  in: (value) => oneOf(texts(value)),
  includes: (value) => includesAny(texts(value)),
  includesAny: (value) => includesAny(texts(value)),
  nonEmpty: () => (read) => (isMarks(read) ? !isNowhere(read) : isList(read) && read.length > 0),
};

function truthOfComparison({ fact, op, value, optional }: Comparison): CompiledPredicate['truth'] {
  const index = factIndex(fact);
  if (op === 'isUnknown') return (readings) => truthOf(!isRead(readings[index]));
  const test = tests[op](value);
  const whenMissing = optional === true ? isFalse : isUnknown;
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
