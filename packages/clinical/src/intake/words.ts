// Finding the words for a question, a value or a problem in a message table.
import type { RegionId } from '../knowledge/regions.js';
import type { IntakeProblemCode } from './answers/parsed.js';
import type { PlaceOnBody } from './answers/regions.js';
import type { ContradictionId } from './contradictions.js';
import type { IntakeMessages } from './messages.en.js';
import type { SectionId } from './question.js';
import type { QuestionId } from './question-ids.js';

const find = (messages: IntakeMessages, key: string): string | undefined => {
  const table: Readonly<Record<string, string | undefined>> = messages;
  return table[key];
};

export const sectionTitle = (messages: IntakeMessages, id: SectionId): string => messages[`section.${id}`];

/** The question as the patient reads it; in a group it is the line to tick. */
export const questionText = (messages: IntakeMessages, id: QuestionId): string => find(messages, `q.${id}`) ?? id;

/** The sentence above several questions; a screen of one question has none of its own. */
export const itemText = (messages: IntakeMessages, itemId: string): string | undefined => find(messages, `item.${itemId}`);

export const helpText = (messages: IntakeMessages, id: string): string | undefined =>
  find(messages, `help.${id}`) ?? find(messages, `item-help.${id}`);

export const valueText = (messages: IntakeMessages, id: QuestionId, value: string): string =>
  find(messages, `value.${id}.${value}`) ?? value;

/** "Left calf", "Tummy"; at the beginning of a line. */
export const placeText = (messages: IntakeMessages, { region, side }: PlaceOnBody): string =>
  find(messages, side === null ? `place.${region}` : `place.${region}.${side}`) ?? regionText(messages, region);

/** "calf": within a sentence or a list of names. */
export const regionText = (messages: IntakeMessages, region: RegionId): string => messages[`region.${region}`];

/** 'about {minutes} minutes left' with its gaps filled. */
export const fillWords = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

export const problemText = (messages: IntakeMessages, code: IntakeProblemCode): string => messages[`problem.${code}`];

export const contradictionText = (messages: IntakeMessages, id: ContradictionId): string => messages[`contradiction.${id}`];
