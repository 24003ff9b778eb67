// An answer as it is said aloud. False and zero are answers.
import { medicineClasses } from '../knowledge/medicines.js';
import { bodyRegions } from '../knowledge/regions.js';
import type { AnswerItem, AnswerValue } from '../screening/answer-value.js';

const regionLabels: ReadonlyMap<string, string> = new Map(bodyRegions.map(({ id, label }) => [id, label.toLowerCase()]));
const classLabels: ReadonlyMap<string, string> = new Map(medicineClasses.map(({ id, label }) => [id, label.toLowerCase()]));

const named = (id: string): string => regionLabels.get(id) ?? classLabels.get(id) ?? id.replaceAll('-', ' ');

const itemWords = (item: AnswerItem): string => (typeof item === 'string' ? named(item) : `${item.side} ${named(item.region)}`);

export interface AnswerTerms {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly notAnswered: string;
}

export function answerWords(value: AnswerValue | null, terms: AnswerTerms): string {
  if (value === null) return terms.notAnswered;
  if (typeof value === 'boolean') return value ? terms.yes : terms.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return named(value);
  return value.length === 0 ? terms.none : value.map(itemWords).join(', ');
}

export const placeWords = (id: string): string => named(id);
