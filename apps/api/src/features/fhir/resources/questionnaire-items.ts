// Answers as they were given, whatever their shape: places and choices are coded, lists repeat, entries become groups. Pure.
import { intakeMessagesEn, isDeclined, isWithdrawn, valueText, findQuestion, questionText } from '@legwork/clinical';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4.js';
import { coding, isPlace, place, type Place } from '../elements.js';

type Item = QuestionnaireResponseItem;
type Answer = QuestionnaireResponseItemAnswer;
type Words = (value: string) => string;

const NONE: Answer = { valueCoding: coding('answer', 'none', 'None') };

/** One question of the intake with its answer; nothing for an answer that was taken back. */
export function itemsOfAnswer(itemId: string, value: unknown): Item[] {
  if (isWithdrawn(value)) return [];
  const question = findQuestion(itemId);
  const text = question === undefined ? itemId : questionText(intakeMessagesEn, question.id);
  const kind = question?.form.kind;
  if (kind === 'drawing') return [{ linkId: itemId, text, answer: [{ valueString: drawnWords(value) }] }];
  const isChosen = kind === 'choice' || kind === 'chips';
  return itemsOf(itemId, text, value, question === undefined || !isChosen ? undefined : (word) => valueText(intakeMessagesEn, question.id, word));
}

/** @param words how a chosen value is called; undefined where texts are free */
export function itemsOf(linkId: string, text: string | undefined, value: unknown, words?: Words): Item[] {
  const named = { linkId, ...(text !== undefined && { text }) };
  if (value === null || value === undefined) return [];
  if (isDeclined(value)) return [{ ...named, answer: [{ valueCoding: coding('dataAbsent', 'notSure' in value ? 'asked-unknown' : 'asked-declined') }] }];
  if (Array.isArray(value)) return ofList(named, value, words);
  const answer = answerOf(value, words);
  return [answer === undefined ? { ...named, item: inside(linkId, value) } : { ...named, answer: [answer] }];
}

/** An empty list is an answer: none. */
function ofList(named: Pick<Item, 'linkId' | 'text'>, values: readonly unknown[], words: Words | undefined): Item[] {
  if (values.length === 0) return [{ ...named, answer: [NONE] }];
  const answers = values.flatMap((each) => { const answer = answerOf(each, words); return answer === undefined ? [] : [answer]; });
  const groups = values.filter((each) => answerOf(each, words) === undefined);
  return [...(answers.length > 0 ? [{ ...named, answer: answers }] : []), ...groups.map((each) => ({ ...named, item: inside(named.linkId, each) }))];
}

const inside = (linkId: string, group: unknown): Item[] => (typeof group !== 'object' || group === null ? [] : Object.entries(group)).flatMap(([name, part]) => itemsOf(`${linkId}.${name}`, name, part));

/** Undefined for what is no single value. */
function answerOf(value: unknown, words: Words | undefined): Answer | undefined {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value };
  if (typeof value === 'string') return words === undefined ? { valueString: value } : { valueCoding: coding('answer', value, words(value)) };
  return isPlainPlace(value) ? { valueCoding: coding('region', value.region, place(value).text) } : undefined;
}

const isPlainPlace = (value: unknown): value is Place => isPlace(value) && Object.keys(value).every((name) => name === 'region' || name === 'side');

/** The strokes stay in the chart: on paper they are a picture, here they are told. */
function drawnWords(value: unknown): string {
  const strokes = typeof value === 'object' && value !== null && 'strokes' in value && Array.isArray(value.strokes) ? value.strokes.length : 0;
  return strokes === 0 ? 'Nothing was drawn on the body map.' : `Drawn on the body map, strokes: ${strokes}.`;
}
