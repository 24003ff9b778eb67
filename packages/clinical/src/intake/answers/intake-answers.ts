// Answers as kept: one value per question. "Not sure" and "rather not say" are answers; they give no fact.
import { findQuestion } from '../catalogue.js';
import type { AnswerForm } from '../question.js';
import type { QuestionId } from '../question-ids.js';
import { parseActivities } from './activities.js';
import { parseAllergies, parseInjections, parseInjuries, parseMedicines, parseOperations } from './lists-or-none.js';
import { parseDrawing } from './drawing.js';
import { parsePainAreas } from './pain-areas.js';
import { bad, isShape, parseText } from './parsed.js';
import type { IntakeProblemCode, Parsed } from './parsed.js';
import { parsePlaces, parseSomePlaces } from './regions.js';
import { parseChips, parseChoice, parseNumber, parsePastDate, parseScale0To10, parseYesNo } from './simple.js';
import { parseMechanism, parseOnset, parseRespondent } from './story.js';
import { isWithdrawn } from './withdrawn.js';

export type IntakeAnswers = Readonly<Partial<Record<QuestionId, unknown>>>;

export type DeclinedAnswer = { notSure: true } | { ratherNotSay: true };

export const notSure: DeclinedAnswer = { notSure: true };
export const ratherNotSay: DeclinedAnswer = { ratherNotSay: true };

export const isDeclined = (value: unknown): value is DeclinedAnswer =>
  isShape(value) && Object.keys(value).length === 1 && (value.notSure === true || value.ratherNotSay === true);

/** Reads a value in the form its question asks for. `today` (YYYY-MM-DD) lets dates be checked against the day. */
export function parseAnswer(form: AnswerForm, value: unknown, today?: string): Parsed<unknown> {
  switch (form.kind) {
    case 'yes-no': return parseYesNo(value);
    case 'choice': return parseChoice(value, form.values);
    case 'number': return parseNumber(value, form.range);
    case 'scale': return parseScale0To10(value);
    case 'past-date': return parsePastDate(value, today);
    case 'regions': return form.nowhereAllowed ? parsePlaces(value) : parseSomePlaces(value);
    case 'text': return parseText(value, form.maxLength);
    case 'chips': return parseChips(value, form.values);
    case 'respondent': return parseRespondent(value);
    case 'onset': return parseOnset(value, today);
    case 'mechanism': return parseMechanism(value);
    case 'pain-areas': return parsePainAreas(value);
    case 'drawing': return parseDrawing(value);
    case 'medicines': return parseMedicines(value);
    case 'allergies': return parseAllergies(value);
    case 'activities': return parseActivities(value);
    case 'injuries': return parseInjuries(value, today);
    case 'operations': return parseOperations(value, today);
    case 'injections': return parseInjections(value, today);
  }
}

export type ItemCheck = { ok: true } | { ok: false; code: IntakeProblemCode };

/** Whether a value may be kept as the answer to a question. */
export function checkItem(questionId: string, value: unknown, today?: string): ItemCheck {
  const question = findQuestion(questionId);
  if (question === undefined) return bad('unknown-question');
  if (isWithdrawn(value)) return { ok: true };
  if (isDeclined(value)) return question.mayDecline ? { ok: true } : bad('not-sure-not-accepted');
  const parsed = parseAnswer(question.form, value, today);
  return parsed.ok ? { ok: true } : bad(parsed.code);
}

/** The typed answer; undefined when it is missing, declined, taken back or not readable. */
export function answerOf<T>(answers: IntakeAnswers, id: QuestionId, parse: (value: unknown) => Parsed<T>): T | undefined {
  const value = answers[id];
  if (value === undefined || isDeclined(value) || isWithdrawn(value)) return undefined;
  const parsed = parse(value);
  return parsed.ok ? parsed.value : undefined;
}

export const isAnswered = (answers: IntakeAnswers, id: QuestionId): boolean =>
  !isWithdrawn(answers[id]) && checkItem(id, answers[id]).ok;
