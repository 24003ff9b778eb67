/** Who answers, as the form says; and who may sign for whom. */
import { ageYears, type IntakeAnswers, type IntakeContext } from '@legwork/clinical';
import { problem } from '../../platform/http/api.js';
import { refusalWords } from './refusal-words.js';

/** Below this age a parent or guardian signs; set by the clinic's law, here the product's narrower reading. */
const MINOR_BELOW_YEARS = 16;

const RELATIONS = ['self', 'parent', 'carer', 'staff'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Respondent {
  readonly relation: Relation;
  readonly name: string | null;
}

export function respondentOf(answers: IntakeAnswers): Respondent {
  const answer = answers['respondent'];
  if (typeof answer !== 'object' || answer === null) return { relation: 'self', name: null };
  const given = 'relation' in answer ? answer.relation : 'self';
  const name = 'name' in answer && typeof answer.name === 'string' ? answer.name : null;
  return { relation: RELATIONS.find((relation) => relation === given) ?? 'self', name };
}

export function refuseMinorAlone(person: IntakeContext, relation: Relation, language: string): void {
  const { birthDate, today } = person;
  if (birthDate === undefined || relation === 'parent') return;
  const age = ageYears(birthDate, today);
  if (age === undefined || age >= MINOR_BELOW_YEARS) return;
  const words = refusalWords(language);
  throw problem('guardian-needed', {
    detail: words.guardianNeeded,
    errors: [{ pointer: '/answers/respondent', code: 'guardian-needed', detail: words.whoAnswers }],
  });
}
