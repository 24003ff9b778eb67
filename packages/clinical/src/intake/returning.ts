// Somebody who has filled in the form before: which of the earlier answers may be confirmed in one tap, and which are
// asked again because they go out of date. What somebody came for is asked anew every time.
import { facts } from '../knowledge/facts.js';
import { isDeclined, checkItem } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { isShape } from './answers/parsed.js';
import { isWithdrawn } from './answers/withdrawn.js';
import { findQuestion, intakeQuestions } from './catalogue.js';
import type { IntakeContext } from './facts/fact-values.js';
import type { IntakeFormLogic, VisibleItem } from './form-logic.js';
import { daysBetween } from './partial-date.js';
import type { IntakeQuestion, SectionId } from './question.js';
import type { QuestionId } from './question-ids.js';
import type { ChangeSince } from './sections/about-you.js';

export interface PreviousIntake {
  /** Day the clinic accepted it, YYYY-MM-DD in the clinic's zone. */
  acceptedOn: string;
  answers: IntakeAnswers;
}

/** Questions of one section that last time's answers still cover. */
export interface ConfirmGroup {
  section: SectionId;
  questions: readonly IntakeQuestion[];
}

/** What is asked again more often than this is volatile: it is never confirmed, only asked anew. Product policy. */
const stableFromDays = 90;

/** Days a list of the patient's own lasts; product policy, as for the facts behind them. */
const listDays: Readonly<Partial<Record<QuestionId, number>>> = { medicines: 365, allergies: 365 };

const factDays: ReadonlyMap<string, number> = new Map(facts.map(({ id, volatilityDays }) => [id, volatilityDays]));

/** Days an answer lasts; 0: asked at every visit. A date lasts as long as the answer it belongs to. */
function lastsDays({ id, form, under }: IntakeQuestion): number {
  const parent = form.kind === 'past-date' && under !== undefined ? findQuestion(under) : undefined;
  return parent === undefined ? listDays[id] ?? factDays.get(id) ?? 0 : lastsDays(parent);
}

const isTold = (id: QuestionId, value: unknown, today: string): boolean =>
  value !== undefined && !isDeclined(value) && !isWithdrawn(value) && checkItem(id, value, today).ok;

/** The earlier answers that have not gone out of date: young enough, really given, and still a possible answer. */
export function stableAnswers({ acceptedOn, answers }: PreviousIntake, today: string): IntakeAnswers {
  const age = daysBetween(acceptedOn, today);
  const stable = intakeQuestions.filter((question) => {
    const days = lastsDays(question);
    return days >= stableFromDays && age <= days && isTold(question.id, answers[question.id], today);
  });
  return Object.fromEntries(stable.map(({ id }) => [id, answers[id]]));
}

/** Sections that are gone through again when this has changed. */
const reopens: Readonly<Record<ChangeSince, readonly SectionId[]>> = {
  medicine: ['medicines'],
  allergy: ['medicines'],
  illness: ['circulation', 'history', 'body'],
  operation: ['circulation', 'body'],
  pregnancy: ['pregnancy'],
  nothing: [],
};

const isChange = (value: unknown): value is ChangeSince => typeof value === 'string' && Object.hasOwn(reopens, value);

/** Sections the patient says have changed: their earlier answers are looked through instead of confirmed. */
export function changedSections(answers: IntakeAnswers): ReadonlySet<SectionId> {
  const value = answers['changes.since'];
  const chosen: unknown = isShape(value) ? value.chosen : undefined;
  return new Set(Array.isArray(chosen) ? chosen.filter(isChange).flatMap((change) => reopens[change]) : []);
}

/** One card per section with what was told last time, in form order, as long as a part of it is not confirmed. */
export function confirmGroups(form: IntakeFormLogic, stable: IntakeAnswers, answers: IntakeAnswers, context: IntakeContext): readonly ConfirmGroup[] {
  const groups = new Map<SectionId, IntakeQuestion[]>();
  for (const { section, questions } of form.visibleItems({ ...stable, ...answers }, context)) {
    const kept = questions.filter(({ id }) => stable[id] !== undefined);
    if (kept.length > 0) groups.set(section, [...(groups.get(section) ?? []), ...kept]);
  }
  return [...groups].map(([section, questions]) => ({ section, questions }));
}

/** The screens without what a card covers; a line stays when a question below it is still asked. */
export function withoutCovered(visible: readonly VisibleItem[], isCovered: (id: QuestionId) => boolean): readonly VisibleItem[] {
  return visible.flatMap((one) => {
    const open = one.questions.filter(({ id }) => !isCovered(id));
    const lines = new Set(open.map(({ under }) => under));
    const questions = one.questions.filter(({ id }) => !isCovered(id) || lines.has(id));
    return one.item.kind === 'consent' || open.length > 0 ? [{ ...one, questions }] : [];
  });
}
