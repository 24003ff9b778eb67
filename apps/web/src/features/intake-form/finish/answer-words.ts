// An answer in a few words, for the summary.
import { isDeclined, placeName, valueText, type IntakeMessages, type IntakeQuestion, type PlaceOnBody } from '@legwork/clinical';
import { formatDate, formatMonth, isPlainDate, isPlainMonth } from '../../../lib/dates';
import { isRecord, textIn } from '../fields/field';
import { fill } from '../messages';

const isPlace = (value: unknown): value is PlaceOnBody => isRecord(value) && typeof value.region === 'string';

const dateWords = (text: string): string => (isPlainDate(text) ? formatDate(text) : isPlainMonth(text) ? formatMonth(text) : text);

const lookUp = (messages: IntakeMessages, key: string): string => {
  const table: Readonly<Record<string, string | undefined>> = messages;
  return table[key] ?? key;
};

function listWords(entries: readonly unknown[], messages: IntakeMessages): string {
  return entries.map((entry) => {
    if (isPlace(entry)) return placeName(entry);
    if (!isRecord(entry)) return String(entry);
    if (typeof entry.activity === 'string') return typeof entry.ability0To10 === 'number' ? `${entry.activity} ${entry.ability0To10}/10` : entry.activity;
    if (Array.isArray(entry.regions)) return [listWords(entry.regions, messages), dateWords(textIn(entry, 'when'))].filter((word) => word !== '').join(', ');
    return entry.unknownName === true ? `${messages['medicine.unknown-name']} ${textIn(entry, 'text')}`.trim() : textIn(entry, 'text');
  }).join('; ');
}

function recordWords(value: Readonly<Record<string, unknown>>, question: IntakeQuestion, messages: IntakeMessages): string {
  if (value.none === true) return messages['summary.no-entries'];
  if (Array.isArray(value.entries)) return listWords(value.entries, messages);
  if (Array.isArray(value.chosen)) {
    const chosen = value.chosen.map((one) => valueText(messages, question.id, String(one)));
    return [...chosen, textIn(value, 'text')].filter((word) => word !== '').join(', ');
  }
  if (typeof value.relation === 'string') return [lookUp(messages, `relation.${value.relation}`), textIn(value, 'name')].filter((word) => word !== '').join(': ');
  if (typeof value.cause === 'string') return [lookUp(messages, `cause.${value.cause}`), textIn(value, 'text')].filter((word) => word !== '').join(': ');
  if (value.kind === 'date') return dateWords(textIn(value, 'date'));
  return [messages['onset.gradual'], dateWords(textIn(value, 'since'))].filter((word) => word !== '').join(', ');
}

/** undefined: not answered */
export function answerWords(question: IntakeQuestion, value: unknown, messages: IntakeMessages): string | undefined {
  if (value === undefined) return undefined;
  if (isDeclined(value)) return messages['summary.declined'];
  if (typeof value === 'boolean') return messages[value ? 'form.yes' : 'form.no'];
  if (typeof value === 'number') return question.form.kind === 'number' ? `${value} ${question.form.range.unit}` : `${value} / 10`;
  if (typeof value === 'string') {
    if (question.form.kind === 'past-date') return dateWords(value);
    return question.form.kind === 'text' ? value : valueText(messages, question.id, value);
  }
  if (question.form.kind === 'pain-areas' && Array.isArray(value)) {
    return value.map((area) => (isPlace(area) ? `${placeName(area)}${isRecord(area) && typeof area.intensity0To10 === 'number' ? ` ${area.intensity0To10}/10` : ''}` : '')).join('; ');
  }
  if (Array.isArray(value)) return value.length === 0 ? messages['form.no'] : listWords(value, messages);
  return isRecord(value) ? recordWords(value, question, messages) : undefined;
}

export const openCountWords = (messages: IntakeMessages, count: number): string =>
  count === 1 ? messages['summary.open-one'] : fill(messages['summary.open-count'], { count });

