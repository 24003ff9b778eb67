import { type Fact, type FactId, facts } from '@legwork/clinical';
import { KEPT_ELSEWHERE } from '../facts/fact-catalogue.js';
import type { QuestionResponse } from './screening-summary.dto.js';

const byId: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));

export const questionOf = (factId: string): string => byId.get(factId)?.question ?? factId;

/** Facts to ask, with their wording and what an answer may be. What is read from the medicine list is asked there. */
export function toQuestions(factIds: readonly FactId[]): QuestionResponse[] {
  return factIds.flatMap((id) => {
    const fact = byId.get(id);
    return fact === undefined || KEPT_ELSEWHERE.has(id) ? [] : [toQuestion(fact)];
  });
}

function toQuestion({ id, question, type, askedBy, values, range, volatilityDays }: Fact): QuestionResponse {
  return {
    factId: id,
    question,
    type,
    askedBy,
    choices: Array.isArray(values) ? [...values as readonly string[]] : null,
    places: values === 'region',
    range: range === null ? null : { min: range.min, max: range.max, unit: range.unit, integer: range.integer },
    everyVisit: volatilityDays === 0,
  };
}
