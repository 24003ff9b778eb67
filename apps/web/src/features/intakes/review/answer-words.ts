// An answer in words, by the form of its question. English, for the clinician.
import {
  checkItem, findQuestion, intakeMessagesEn, isDeclined, isWithdrawn, noneAnswer, valueText,
  type ActivityEntry, type AllergyEntry, type AnswerForm, type ChipsAnswer, type DrawingAnswer, type InjectionEntry, type InjuryEntry, type IntakeQuestion, type ListedMedicine,
  type ListOrNone, type MechanismAnswer, type OnsetAnswer, type OperationEntry, type PainArea, type PlaceOnBody, type RespondentAnswer,
} from '@legwork/clinical';
import { placeName } from '../../../body-map/places';
import { formatDate, formatMonth } from '../../../lib/dates';
import { formatNumber } from '../../../lib/units';

/** One line per thing named; a plain answer is one line. */
type Teller = (value: unknown, question: IntakeQuestion) => readonly string[];

const words = intakeMessagesEn;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const joined = (parts: readonly (string | undefined)[], between = ', '): string => parts.filter((part) => part !== undefined && part !== '').join(between);

/** A day, a month or a year, as far as it is known. */
export const dateWords = (date: string): string => formatMonth(formatDate(date));

const placesText = (places: readonly PlaceOnBody[]): string => places.map(placeName).join('; ');

const datedPlaces = ({ regions, when }: { readonly regions: readonly PlaceOnBody[]; readonly when: string | null }): string =>
  joined([placesText(regions), when === null ? 'day not remembered' : dateWords(when)]);

const listed = <Entry>(none: string, line: (entry: Entry) => string) => (value: unknown): readonly string[] => {
  const list = value as ListOrNone<Entry>;
  return 'none' in list ? [none] : list.entries.map(line);
};

export const areaWords = (area: PainArea): string => {
  const details = joined([
    area.qualities.map((quality) => lower(words[`quality.${quality}`])).join(', '),
    area.intensity0To10 === null ? 'not rated' : `${area.intensity0To10}/10`,
    joined([area.atRest ? 'at rest' : undefined, area.onEffort ? 'on effort' : undefined], ' and '),
    area.travelsTo.length === 0 ? undefined : `travels to ${area.travelsTo.map((place) => lower(placeName(place))).join(', ')}`,
  ], '; ');
  return `${placeName(area)}: ${details}`;
};

const medicineWords = ({ text, unknownName, strength, frequency }: ListedMedicine): string =>
  unknownName === true ? `Name not known${text === '' ? '' : ` (for ${text})`}` : joined([text, strength, frequency]);

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const unitOf = ({ form }: IntakeQuestion): string => (form.kind === 'number' ? ` ${form.range.unit}` : '');

const tellers: Readonly<Record<AnswerForm['kind'], Teller>> = {
  'yes-no': (value) => [value === true ? 'Yes' : 'No'],
  choice: (value, { id }) => [valueText(words, id, String(value))],
  number: (value, question) => [`${formatNumber(Number(value), 1)}${unitOf(question)}`],
  scale: (value) => [`${String(value)} of 10`],
  'past-date': (value) => [dateWords(String(value))],
  regions: (value) => {
    const places = value as readonly PlaceOnBody[];
    return [places.length === 0 ? 'Nowhere' : placesText(places)];
  },
  text: (value) => [`“${String(value).trim()}”`],
  chips: (value, { id }) => {
    const { chosen, text } = value as ChipsAnswer;
    return [joined([...chosen.map((one) => valueText(words, id, one)), text])];
  },
  respondent: (value) => {
    const { relation, name, relationship } = value as RespondentAnswer;
    return [joined([words[`relation.${relation}`], joined([name, relationship])], ': ')];
  },
  onset: (value) => {
    const onset = value as OnsetAnswer;
    if (onset.kind === 'date') return [dateWords(onset.date)];
    return [onset.since === undefined ? 'Came on slowly' : `Came on slowly, since ${dateWords(onset.since)}`];
  },
  mechanism: (value) => {
    const { cause, text } = value as MechanismAnswer;
    return [joined([words[`cause.${cause}`], text], ': ')];
  },
  'pain-areas': (value) => (value as readonly PainArea[]).map(areaWords),
  drawing: (value) => {
    const { strokes, paths } = value as DrawingAnswer;
    return [`Painted with ${counted(strokes.length, 'stroke')}${paths.length === 0 ? '' : ` and ${counted(paths.length, 'arrow')}`}`];
  },
  medicines: listed<ListedMedicine>('Takes none', medicineWords),
  allergies: listed<AllergyEntry>('No allergies', ({ text, kind }) => (kind === 'skin-product' ? `${text} (on the skin)` : text)),
  activities: (value) =>
    (value as readonly ActivityEntry[]).map(({ activity, ability0To10 }) => `${activity}: ${ability0To10 === null ? 'not rated' : `${ability0To10} of 10`}`),
  injuries: listed<InjuryEntry>('None', (entry) => `${datedPlaces(entry)}, ${entry.easing ? 'getting better' : 'not getting better'}`),
  operations: listed<OperationEntry>('None', (entry) => joined([entry.text, datedPlaces(entry)], ': ')),
  injections: listed<InjectionEntry>('None', (entry) => `${words[`substance.${entry.substance}`]}: ${datedPlaces(entry)}`),
};

const declinedWords = (value: unknown): string => ('notSure' in (value as object) ? words['form.not-sure'] : words['form.rather-not-say']);

/** What the chart holds may have another shape than the answer: weeks since an event where the form asks for its day. */
const otherShape = (value: unknown, { form }: IntakeQuestion): string => {
  if (form.kind === 'past-date' && typeof value === 'number') return `${formatNumber(value, 0)} weeks ago, counted when it was recorded`;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

export const answerWords = (itemId: string, value: unknown): readonly string[] => {
  const question = findQuestion(itemId);
  if (value === null || value === undefined) return ['No answer'];
  if (isDeclined(value)) return [declinedWords(value)];
  if (isWithdrawn(value)) return ['Taken back by the patient'];
  if (question === undefined) return [typeof value === 'string' ? value : JSON.stringify(value)];
  return checkItem(itemId, value).ok ? tellers[question.form.kind](value, question) : [otherShape(value, question)];
};

/** Nothing there, said in the way its question says so: "no", "none", "nowhere". */
export const isNone = (itemId: string, value: unknown): boolean => {
  const question = findQuestion(itemId);
  const none = question && noneAnswer(question);
  return none !== undefined && JSON.stringify(none) === JSON.stringify(value);
};
