// The shape of the intake form: sections of screens, each screen with the questions that belong to one thought.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import type { Fact, NumberRange } from '../knowledge/facts.js';
import type { Predicate } from '../knowledge/predicates.js';
import type { QuestionId, StoryQuestionId } from './question-ids.js';

/** How a question is answered; what the screen draws and what the check accepts follow from it. */
export type AnswerForm =
  | { kind: 'yes-no' }
  | { kind: 'choice'; values: readonly string[]; noneValue?: string }
  | { kind: 'number'; range: NumberRange }
  | { kind: 'scale' }
  | { kind: 'past-date' }
  | { kind: 'regions'; nowhereAllowed: boolean }
  | { kind: 'text'; maxLength: number }
  | { kind: 'chips'; values: readonly string[] }
  | { kind: 'respondent' | 'onset' | 'mechanism' | 'pain-areas' | 'drawing' | 'medicines' | 'allergies' | 'activities' }
  | { kind: 'injuries' | 'operations' | 'injections' };

/** A gate on another answer that is no fact of its own. */
export interface AnswerGate {
  question: StoryQuestionId;
  /** Holds when the answer is this value, names one of these, or lists anything at all. */
  is: boolean | readonly string[] | 'listed';
}

export interface IntakeQuestion {
  id: QuestionId;
  form: AnswerForm;
  /** All must hold before it is asked; unknown hides it until known. */
  facts: readonly Predicate[];
  answers: readonly AnswerGate[];
  /** Opens in place below this line of its group. */
  under?: QuestionId;
  required: boolean;
  /** "Not sure" and "rather not say" are accepted answers. */
  mayDecline: boolean;
}

export type ItemKind = 'single' | 'together' | 'group' | 'consent';

/** One screen. A group is a tick list under one sentence with "none of these" as its last button. */
export interface IntakeItem {
  id: string;
  kind: ItemKind;
  questions: readonly IntakeQuestion[];
}

export const sectionIds = [
  'about-you', 'complaint', 'pain', 'health-now', 'circulation', 'history', 'medicines', 'body', 'pregnancy', 'goals', 'consent',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface IntakeSection {
  id: SectionId;
  items: readonly IntakeItem[];
}

const factById: ReadonlyMap<FactId, Fact> = new Map(facts.map((fact) => [fact.id, fact]));

type Extras = Partial<Pick<IntakeQuestion, 'facts' | 'answers' | 'under' | 'required' | 'mayDecline'>>;

const plain = { facts: [], answers: [], required: true, mayDecline: true } as const;

function formOf(fact: Fact): AnswerForm {
  if (fact.values === 'region') return { kind: 'regions', nowhereAllowed: true };
  if (fact.range !== null) return { kind: 'number', range: fact.range };
  if (fact.type === 'enum' && Array.isArray(fact.values)) {
    const values: readonly string[] = fact.values;
    return values.includes('none') ? { kind: 'choice', values, noneValue: 'none' } : { kind: 'choice', values };
  }
  return { kind: 'yes-no' };
}

/** A question whose answer is the fact itself, asked when the facts table says so and any further gate holds. */
export function factQuestion(id: FactId, extras: Extras = {}): IntakeQuestion {
  const fact = factById.get(id);
  const gate = fact?.askWhenCondition ?? null;
  const gates = [...(gate === null ? [] : [gate]), ...(extras.facts ?? [])];
  return { ...plain, id, form: fact === undefined ? { kind: 'yes-no' } : formOf(fact), ...extras, facts: gates };
}

/** Weeks since an event, asked as the day or month people remember. */
export const weeksQuestion = (id: FactId, extras: Extras = {}): IntakeQuestion => ({
  ...factQuestion(id, extras),
  form: { kind: 'past-date' },
});

/** Where something is that was just said to be there: at least one place. */
export const placesQuestion = (id: FactId, extras: Extras = {}): IntakeQuestion => ({
  ...factQuestion(id, extras),
  form: { kind: 'regions', nowhereAllowed: false },
});

export const storyQuestion = (id: StoryQuestionId, form: AnswerForm, extras: Extras = {}): IntakeQuestion => ({
  ...plain, id, form, ...extras,
});

export const single = (question: IntakeQuestion): IntakeItem => ({ id: question.id, kind: 'single', questions: [question] });

export const together = (id: string, questions: readonly IntakeQuestion[]): IntakeItem => ({ id, kind: 'together', questions });

export const group = (id: string, questions: readonly IntakeQuestion[]): IntakeItem => ({ id, kind: 'group', questions });
