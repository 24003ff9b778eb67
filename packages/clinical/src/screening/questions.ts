// Which questions apply to a person, and which still have to be asked.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import type { Fact } from '../knowledge/facts.js';
import type { PerformerRole } from '../knowledge/roles.js';
import { answersOnDay } from './answers-on-day.js';
import { dayNumber } from './calendar-days.js';
import { compilePredicate } from './compile-predicate.js';
import type { CompiledPredicate } from './compile-predicate.js';
import { compiledRules } from './compiled-rules.js';
import { findAll, missingFacts } from './findings.js';
import { assessFreshness } from './freshness.js';
import type { Answers, Readings } from './readings.js';
import { factIndex, readAnswers, unreadable } from './readings.js';
import { isTrue, truthName } from './truth.js';
import type { Truth, TruthRank } from './truth.js';

const gates: readonly (CompiledPredicate | null)[] = facts.map(({ askWhenCondition }) =>
  askWhenCondition === null ? null : compilePredicate(askWhenCondition),
);

const gateTruth = (index: number, readings: Readings): TruthRank => gates[index]?.truth(readings) ?? isTrue;

/** Whether a question applies: false, do not ask; unknown, do not ask yet. */
export const isAsked = (factId: FactId, answers: Answers): Truth =>
  truthName(gateTruth(factIndex(factId), readAnswers(answers).readings));

/** An answer that could not be read is asked again, whatever its gate says. */
const applies = (index: number, readings: Readings): boolean =>
  readings[index] === unreadable || gateTruth(index, readings) === isTrue;

/** The facts of a list whose question applies now, in the order of the table. */
export function askable(wanted: ReadonlySet<FactId>, readings: Readings): FactId[] {
  return facts.filter((fact, index) => wanted.has(fact.id) && applies(index, readings)).map((fact) => fact.id);
}

const needsAnswer = (fact: Fact, index: number, readings: Readings): boolean =>
  readings[index] === unreadable || (!fact.optional && readings[index] === undefined && applies(index, readings));

/** Answered, but naming no place although another answer says there is one. */
const placelessFacts = (readings: Readings): ReadonlySet<FactId> =>
  new Set(findAll(compiledRules, readings, readings, []).flatMap((finding) => {
    const { placeFact } = finding.compiled;
    return placeFact !== undefined && missingFacts(finding, readings).includes(placeFact.id) ? [placeFact.id] : [];
  }));

export interface AsOf {
  /** Day of the session, YYYY-MM-DD. */
  sessionDate: string;
  /** Day each answer was recorded; answers past their last day are asked again. */
  recordedOn?: Readonly<Record<string, string>>;
}

function readingsOn(told: Answers, asOf: AsOf): Readings {
  const sessionDay = dayNumber(asOf.sessionDate);
  const { answers, recordedOn } = answersOnDay(told, asOf.recordedOn, sessionDay);
  return assessFreshness(readAnswers(answers).readings, recordedOn, sessionDay).fresh;
}

/** Facts that must still be answered before nothing is left open, in the order they are asked. Optional ones never are. */
export function factsNeeded(answers: Answers, performerRole?: PerformerRole, asOf?: AsOf): FactId[] {
  const told = performerRole === undefined ? answers : { ...answers, 'performer.role': performerRole };
  const readings = asOf === undefined ? readAnswers(told).readings : readingsOn(told, asOf);
  const placeless = placelessFacts(readings);
  return facts.filter((fact, index) => needsAnswer(fact, index, readings) || placeless.has(fact.id)).map((fact) => fact.id);
}
