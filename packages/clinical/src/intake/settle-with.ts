// Which questions are asked and which facts hold depend on each other: a question opens through facts, and only the
// answers of open questions count. Both are settled together, from what needs no gate outwards. Who reads the medicines
// is given from outside: a browser draws the form before the table of medicines is loaded.
import { factIds } from '../knowledge/fact-ids.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { AnswerValue } from '../screening/answer-value.js';
import { compilePredicate } from '../screening/compile-predicate.js';
import type { CompiledPredicate } from '../screening/compile-predicate.js';
import { readAnswers } from '../screening/readings.js';
import type { Readings } from '../screening/readings.js';
import { isTrue } from '../screening/truth.js';
import { isDeclined, parseAnswer } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { isShape } from './answers/parsed.js';
import { parsePlaces } from './answers/regions.js';
import { isWithdrawn } from './answers/withdrawn.js';
import { findQuestion, intakeQuestions } from './catalogue.js';
import { ecqFacts } from './facts/ecq-facts.js';
import { asFactPlaces } from './facts/fact-values.js';
import type { IntakeContext, IntakeFacts } from './facts/fact-values.js';
import { followingFacts } from './facts/follows.js';
import { injuryFacts } from './facts/injury-facts.js';
import { medicinesText } from './facts/medicines-text.js';
import { injectionFacts, operationFacts } from './facts/procedure-facts.js';
import { listFacts, reliefFacts } from './facts/story-facts.js';
import { ageYears, fewestDaysSince } from './partial-date.js';
import type { AnswerGate, IntakeQuestion } from './question.js';
import type { QuestionId } from './question-ids.js';

export interface Settled {
  facts: IntakeFacts;
  asked: ReadonlySet<QuestionId>;
}

const mostRounds = 8;
const daysPerWeek = 7;

const isFactId = (id: QuestionId): id is FactId => (factIds as readonly string[]).includes(id);

const gates: ReadonlyMap<QuestionId, readonly CompiledPredicate[]> = new Map(
  intakeQuestions.map((question) => [question.id, question.facts.map(compilePredicate)]),
);
const following = followingFacts.map((fact) => ({ ...fact, holds: compilePredicate(fact.when) }));

function gateHolds(gate: AnswerGate, answers: IntakeAnswers): boolean {
  const value = answers[gate.question];
  if (typeof gate.is === 'boolean') return value === gate.is;
  if (gate.is === 'listed') return isShape(value) && Array.isArray(value.entries) && value.entries.length > 0;
  const chosen: unknown = isShape(value) ? value.chosen : undefined;
  return Array.isArray(chosen) && gate.is.some((wanted) => chosen.includes(wanted));
}

const isAsked = (question: IntakeQuestion, readings: Readings, answers: IntakeAnswers, context: IntakeContext): boolean =>
  !(question.id === 'patient.sexAtBirth' && context.sexAtBirth !== undefined) &&
  !(question.id === 'changes.since' && context.previousOn === undefined) &&
  question.answers.every((gate) => gateHolds(gate, answers)) &&
  (gates.get(question.id) ?? []).every((gate) => gate.truth(readings) === isTrue);

const isPlain = (value: unknown): value is boolean | number | string =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';

/** The fact a question asks for in so many words; dates become whole weeks, the fewest the date allows. */
function directFact(question: IntakeQuestion, value: unknown, today: string): AnswerValue | undefined {
  if (value === undefined || isDeclined(value) || isWithdrawn(value)) return undefined;
  if (question.form.kind === 'regions') {
    const places = parsePlaces(value);
    return places.ok ? asFactPlaces(places.value) : undefined;
  }
  const parsed = parseAnswer(question.form, value);
  if (!parsed.ok || !isPlain(parsed.value)) return undefined;
  if (question.form.kind !== 'past-date') return parsed.value;
  const days = fewestDaysSince(String(parsed.value), today);
  return days === undefined ? undefined : Math.floor(days / daysPerWeek);
}

function directFacts(answers: IntakeAnswers, today: string): IntakeFacts {
  const facts: Partial<Record<FactId, AnswerValue>> = {};
  for (const question of intakeQuestions) {
    if (!isFactId(question.id)) continue;
    const value = directFact(question, answers[question.id], today);
    if (value !== undefined) facts[question.id] = value;
  }
  return facts;
}

function contextFacts({ today, birthDate, sexAtBirth }: IntakeContext): IntakeFacts {
  const age = birthDate === undefined ? undefined : ageYears(birthDate, today);
  return {
    ...(age === undefined ? {} : { 'patient.ageYears': age }),
    ...(sexAtBirth === undefined ? {} : { 'patient.sexAtBirth': sexAtBirth }),
  };
}

/** Adds what follows from the facts; one pass after another, because one may lead to the next. */
function withFollowing(facts: IntakeFacts): IntakeFacts {
  let all = facts;
  for (let round = 0; round < mostRounds; round += 1) {
    const { readings } = readAnswers(all);
    const next = following.filter(({ fact, value, overrides, holds }) =>
      (all[fact] === undefined || (overrides && all[fact] !== value)) && holds.truth(readings) === isTrue);
    if (next.length === 0) return all;
    all = { ...all, ...Object.fromEntries(next.map(({ fact, value }) => [fact, value])) };
  }
  return all;
}

const only = (answers: IntakeAnswers, asked: ReadonlySet<QuestionId>): IntakeAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => {
    const question = findQuestion(id);
    return question !== undefined && asked.has(question.id);
  }));

const sameSet = (a: ReadonlySet<QuestionId>, b: ReadonlySet<QuestionId>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Reads the medicine list (one per line; undefined: not answered) for the classes that open questions. */
export type ReadMedicines = (text: string | undefined, today: string) => IntakeFacts;

export function settleWith(readMedicines: ReadMedicines, answers: IntakeAnswers, context: IntakeContext): Settled {
  const { today } = context;
  const classes = readMedicines(medicinesText(answers), today);
  let asked: ReadonlySet<QuestionId> = new Set();
  let facts: IntakeFacts = {};
  for (let round = 0; round < mostRounds; round += 1) {
    const counted = only(answers, asked);
    facts = withFollowing({
      ...directFacts(counted, today), ...reliefFacts(counted, today), ...listFacts(counted), ...injuryFacts(counted, today),
      ...operationFacts(counted, today), ...injectionFacts(counted, today), ...ecqFacts(counted), ...contextFacts(context),
      ...classes,
    });
    const { readings } = readAnswers(facts);
    const next = new Set(intakeQuestions.filter((question) => isAsked(question, readings, counted, context)).map(({ id }) => id));
    if (sameSet(asked, next)) break;
    asked = next;
  }
  return { facts, asked };
}
