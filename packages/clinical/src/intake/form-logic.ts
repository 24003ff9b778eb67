// What the form shows for the answers so far, what is still missing, and about how long that takes.
import type { IntakeAnswers } from './answers/intake-answers.js';
import { intakeSections } from './catalogue.js';
import type { IntakeContext } from './facts/fact-values.js';
import { isDone } from './item-done.js';
import type { IntakeItem, IntakeQuestion, SectionId } from './question.js';
import type { QuestionId } from './question-ids.js';
import { settleWith } from './settle-with.js';
import type { ReadMedicines } from './settle-with.js';

export interface VisibleItem {
  section: SectionId;
  item: IntakeItem;
  /** The questions of the item that are asked now, follow-ups after their line. */
  questions: readonly IntakeQuestion[];
}

/** Seconds an average reader needs; product estimate. A group is read as a whole and left with one tap. */
const seconds = { group: 12, follow: 6, typed: 15, drawn: 30, tap: 4, consent: 25 } as const;
const secondsPerMinute = 60;

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

export interface IntakeFormLogic {
  /** Questions that are asked now. */
  readonly askedIds: (answers: IntakeAnswers, context: IntakeContext) => ReadonlySet<QuestionId>;
  /** Screens of the form in order; a screen without an open question is left out, the consent always stands last. */
  readonly visibleItems: (answers: IntakeAnswers, context: IntakeContext) => readonly VisibleItem[];
  /** Questions that must still be answered (or declined) before the form can be sent, in form order. */
  readonly missingItems: (answers: IntakeAnswers, context: IntakeContext) => readonly QuestionId[];
  /** Whole minutes until the form can be sent, at least 1. */
  readonly minutesLeft: (answers: IntakeAnswers, context: IntakeContext) => number;
}

/** The form with its medicines read in a given way. */
export function intakeFormWith(readMedicines: ReadMedicines): IntakeFormLogic {
  const askedIds: IntakeFormLogic['askedIds'] = (answers, context) => settleWith(readMedicines, answers, context).asked;
  const visibleItems: IntakeFormLogic['visibleItems'] = (answers, context) => {
    const asked = askedIds(answers, context);
    return intakeSections.flatMap((section) =>
      section.items
        .map((item) => ({ section: section.id, item, questions: item.questions.filter(({ id }) => asked.has(id)) }))
        .filter(({ item, questions }) => item.kind === 'consent' || questions.length > 0));
  };
  return {
    askedIds,
    visibleItems,
    missingItems: (answers, context) => visibleItems(answers, context).flatMap(({ questions }) =>
      questions.filter((question) => !isDone(question, answers)).map(({ id }) => id)),
    minutesLeft: (answers, context) => {
      const left = visibleItems(answers, context).reduce((sum, visible) => sum + secondsLeft(visible, answers), 0);
      return Math.max(1, Math.round(left / secondsPerMinute));
    },
  };
}
