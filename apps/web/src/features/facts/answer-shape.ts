// What an answer to a question looks like. False, zero and "nowhere" are answers; undefined is none.
import { facts, type Fact as CatalogueFact } from '@legwork/clinical';

export type AnswerItem = string | { readonly region: string; readonly side?: 'left' | 'right' | 'both' | null };
export type Answer = boolean | number | string | readonly AnswerItem[];

export type AnswerKind = 'yes-no' | 'number' | 'choice' | 'places' | 'texts' | 'classes';

export interface Asked {
  readonly factId: string;
  readonly question: string;
  readonly kind: AnswerKind;
  readonly choices: readonly string[];
  readonly range: { readonly min: number; readonly max: number; readonly unit: string; readonly integer: boolean } | null;
}

const kindOf = ({ type, values }: CatalogueFact): AnswerKind => {
  if (type === 'boolean') return 'yes-no';
  if (type === 'number') return 'number';
  if (type === 'enum') return 'choice';
  if (values === 'region') return 'places';
  return values === 'medicine-class' ? 'classes' : 'texts';
};

const toAsked = (fact: CatalogueFact): Asked => ({ factId: fact.id, question: fact.question, kind: kindOf(fact), choices: Array.isArray(fact.values) ? fact.values : [], range: fact.range });

/** Kept with the person, with the medicine list, or worked out: recorded elsewhere. */
const keptElsewhere: ReadonlySet<string> = new Set(['performer.role', 'meds.classes', 'meds.unclassifiedCount', 'patient.ageYears', 'patient.sexAtBirth']);

/** Every question a person at the clinic may record an answer to. */
export const recordable: readonly Asked[] = facts.filter(({ id, askedBy }) => !keptElsewhere.has(id) && (askedBy === 'patient' || askedBy === 'clinician')).map(toAsked);

/** Every input of the screening but who treats. */
export const everyInput: readonly Asked[] = facts.filter(({ id }) => id !== 'performer.role').map(toAsked);
