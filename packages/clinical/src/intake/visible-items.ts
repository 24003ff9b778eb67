// What the form shows for the answers so far, what is still missing, and about how long that takes.
import { isDeclined, parseAnswer } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import type { ActivityEntry } from './answers/activities.js';
import { intakeSections } from './catalogue.js';
import type { IntakeContext } from './facts/fact-values.js';
import { answerOf } from './answers/intake-answers.js';
import { parseActivities } from './answers/activities.js';
import { isRated, parsePainAreas } from './answers/pain-areas.js';
import type { IntakeItem, IntakeQuestion, SectionId } from './question.js';
import type { QuestionId } from './question-ids.js';
import { settle } from './settle.js';

export interface VisibleItem {
  section: SectionId;
  item: IntakeItem;
  /** The questions of the item that are asked now, follow-ups after their line. */
  questions: readonly IntakeQuestion[];
}

/** Screens of the form in order; a screen without an open question is left out, the consent always stands last. */
export function visibleItems(answers: IntakeAnswers, context: IntakeContext): readonly VisibleItem[] {
  const { asked } = settle(answers, context);
  return intakeSections.flatMap((section) =>
    section.items
      .map((item) => ({ section: section.id, item, questions: item.questions.filter(({ id }) => asked.has(id)) }))
      .filter(({ item, questions }) => item.kind === 'consent' || questions.length > 0));
}

const isAbility = (entry: ActivityEntry): boolean => entry.ability0To10 !== null;

/** Answers that may be saved half done and have to be finished before the form is sent. */
const completeness: Readonly<Partial<Record<QuestionId, (answers: IntakeAnswers) => boolean>>> = {
  'pain.areas': (answers) => isRated(answerOf(answers, 'pain.areas', parsePainAreas) ?? []),
  'goals.activities': (answers) => (answerOf(answers, 'goals.activities', parseActivities) ?? []).every(isAbility),
};

export function isDone(question: IntakeQuestion, answers: IntakeAnswers, today?: string): boolean {
  const value = answers[question.id];
  if (value === undefined) return !question.required;
  if (isDeclined(value)) return question.mayDecline;
  return parseAnswer(question.form, value, today).ok && (completeness[question.id]?.(answers) ?? true);
}

/** Questions that must still be answered (or declined) before the form can be sent, in form order. */
export function missingItems(answers: IntakeAnswers, context: IntakeContext): readonly QuestionId[] {
  return visibleItems(answers, context).flatMap(({ questions }) =>
    questions.filter((question) => !isDone(question, answers)).map(({ id }) => id));
}

/** Seconds an average reader needs; product estimate. A group is read as a whole and left with one tap. */
const seconds = { group: 20, follow: 8, typed: 20, drawn: 35, tap: 6, consent: 30 } as const;

const drawn = new Set(['pain-areas']);
const typed = new Set(['text', 'medicines', 'allergies', 'activities', 'injuries', 'operations', 'injections', 'onset']);

const secondsOf = (question: IntakeQuestion): number => {
  if (drawn.has(question.form.kind)) return seconds.drawn;
  return typed.has(question.form.kind) ? seconds.typed : seconds.tap;
};

function secondsLeft({ item, questions }: VisibleItem, answers: IntakeAnswers): number {
  if (item.kind === 'consent') return seconds.consent;
  const open = questions.filter((question) => question.required && !isDone(question, answers));
  if (item.kind !== 'group') return open.reduce((sum, question) => sum + secondsOf(question), 0);
  if (open.length === 0) return 0;
  const lines = open.filter(({ under }) => under === undefined).length;
  return (lines > 0 ? seconds.group : 0) + (open.length - lines) * seconds.follow;
}

/** Whole minutes until the form can be sent, at least 1. */
export function minutesLeft(answers: IntakeAnswers, context: IntakeContext): number {
  const left = visibleItems(answers, context).reduce((sum, visible) => sum + secondsLeft(visible, answers), 0);
  return Math.max(1, Math.round(left / 60));
}
