// An answer in a few words of the patient's language, for cards and the summary.
import { allergyProducts, fillWords, isDeclined, placeText, valueText, type IntakeMessageKey, type IntakeMessages, type IntakeQuestion, type PlaceOnBody } from '@legwork/clinical';
import { isPlainDate, isPlainMonth } from '../../../lib/dates';
import type { LocalDates } from '../../../lib/local-dates';
import { isRecord, textIn } from '../fields/field';

export interface Wording {
  readonly messages: IntakeMessages;
  readonly dates: Pick<LocalDates, 'short' | 'month'>;
}

const isPlace = (value: unknown): value is PlaceOnBody => isRecord(value) && typeof value.region === 'string';

const dateWords = (text: string, { dates }: Wording): string => (isPlainDate(text) ? dates.short(text) : isPlainMonth(text) ? dates.month(text) : text);

const lookUp = (messages: IntakeMessages, key: string): string => {
  const table: Readonly<Record<string, string | undefined>> = messages;
  return table[key] ?? key;
};

const joined = (parts: readonly string[], between = ', '): string => parts.filter((part) => part !== '').join(between);

function entryWords(entry: unknown, wording: Wording): string {
  const { messages } = wording;
  if (isPlace(entry)) return placeText(messages, entry);
  if (!isRecord(entry)) return String(entry);
  if (typeof entry.activity === 'string') return typeof entry.ability0To10 === 'number' ? `${entry.activity} ${entry.ability0To10}/10` : entry.activity;
  if (Array.isArray(entry.regions)) return joined([listWords(entry.regions, wording), dateWords(textIn(entry, 'when'), wording), textIn(entry, 'text')]);
  if (entry.unknownName === true) return joined([messages['medicine.unknown-name'], textIn(entry, 'text')], ' ');
  const product = allergyProducts.find((one) => one === textIn(entry, 'product'));
  if (product !== undefined) return messages[`allergy.${product}`];
  return joined([textIn(entry, 'text'), textIn(entry, 'strength'), textIn(entry, 'frequency')]);
}

const listWords = (entries: readonly unknown[], wording: Wording): string => entries.map((entry) => entryWords(entry, wording)).join('; ');

function recordWords(value: Readonly<Record<string, unknown>>, question: IntakeQuestion, wording: Wording): string {
  const { messages } = wording;
  if (value.none === true) return messages['summary.no-entries'];
  if (Array.isArray(value.entries)) return listWords(value.entries, wording);
  if (Array.isArray(value.chosen)) {
    const chosen = value.chosen.map((one) => valueText(messages, question.id, String(one)));
    return joined([...chosen, textIn(value, 'text')]);
  }
  if (typeof value.relation === 'string') return joined([lookUp(messages, `relation.${value.relation}`), joined([textIn(value, 'name'), textIn(value, 'relationship')])], ': ');
  if (typeof value.cause === 'string') return joined([lookUp(messages, `cause.${value.cause}`), textIn(value, 'text')], ': ');
  if (value.kind === 'date') return dateWords(textIn(value, 'date'), wording);
  return joined([messages['onset.gradual'], dateWords(textIn(value, 'since'), wording)]);
}

const unitWords = (messages: IntakeMessages, unit: string): string => {
  const table: Readonly<Record<string, string | undefined>> = messages;
  return table[`ui.unit.${unit}`] ?? unit;
};

/** undefined: not answered */
export function answerWords(question: IntakeQuestion, value: unknown, wording: Wording): string | undefined {
  const { messages } = wording;
  const { form } = question;
  if (value === undefined || form.kind === 'drawing') return undefined;
  if (isDeclined(value)) return messages['summary.declined'];
  if (typeof value === 'boolean') return messages[value ? 'form.yes' : 'form.no'];
  if (typeof value === 'number') return form.kind === 'number' ? `${value} ${unitWords(messages, form.range.unit)}` : `${value} / 10`;
  if (typeof value === 'string') {
    if (form.kind === 'past-date') return dateWords(value, wording);
    return form.kind === 'text' ? value : valueText(messages, question.id, value);
  }
  if (form.kind === 'pain-areas' && Array.isArray(value)) {
    return value.map((area) => (isPlace(area) ? `${placeText(messages, area)}${isRecord(area) && typeof area.intensity0To10 === 'number' ? ` ${area.intensity0To10}/10` : ''}` : '')).join('; ');
  }
  if (Array.isArray(value)) return value.length === 0 ? messages['form.no'] : listWords(value, wording);
  return isRecord(value) ? recordWords(value, question, wording) : undefined;
}

const openKeys = { one: 'summary.open-one', more: 'summary.open-count' } as const satisfies Record<string, IntakeMessageKey>;

export const openCountWords = (messages: IntakeMessages, count: number): string =>
  fillWords(messages[count === 1 ? openKeys.one : openKeys.more], { count });
