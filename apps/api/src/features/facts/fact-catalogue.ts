// Everything that may be recorded as a fact: the screening's inputs and the items of its scores.
import { type FactId, factIds, facts, scoreInputs, type ScoreInput } from '@legwork/clinical';

export interface RecordableFact {
  readonly id: string;
  readonly question: string;
  readonly askedBy: string;
  /** Days an answer lasts after its day; 0: asked again at every visit. */
  readonly volatilityDays: number;
  readonly scoreInput: ScoreInput | null;
}

const known: ReadonlySet<string> = new Set(factIds);

export const isFactId = (id: string): id is FactId => known.has(id);

/** Not answered here: who treats and the medicine list are read each time, and a refused area follows from the consents. */
export const KEPT_ELSEWHERE: ReadonlySet<string> = new Set<FactId>(['performer.role', 'meds.classes', 'meds.unclassifiedCount']);

const catalogue: ReadonlyMap<string, RecordableFact> = new Map([
  // Findings of today's examination: a score is made anew at every visit.
  ...scoreInputs.map((input): [string, RecordableFact] => [input.id, { id: input.id, question: input.question, askedBy: input.askedBy, volatilityDays: 0, scoreInput: input }]),
  ...facts.map((fact): [string, RecordableFact] => [fact.id, { id: fact.id, question: fact.question, askedBy: fact.askedBy, volatilityDays: fact.volatilityDays, scoreInput: null }]),
]);

export const findFact = (id: string): RecordableFact | undefined => catalogue.get(id);
