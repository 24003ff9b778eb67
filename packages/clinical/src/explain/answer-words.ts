// An answer as it is said aloud. False and zero are answers.
import { medicineClasses } from '../knowledge/medicines.js';
import { bodyRegions } from '../knowledge/regions.js';
import type { AnswerItem, AnswerValue } from '../screening/answer-value.js';

/** Within a sentence; an abbreviation keeps its capitals. */
const inSentence = (label: string): string => (/^[A-Z][a-z]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

const regionLabels: ReadonlyMap<string, string> = new Map(bodyRegions.map(({ id, label }) => [id, inSentence(label)]));
const classLabels: ReadonlyMap<string, string> = new Map(medicineClasses.map(({ id, label }) => [id, inSentence(label)]));

/** Groups of places and techniques whose id does not read as words. */
const groupLabels: Readonly<Record<string, string>> = {
  'leg-all': 'the legs', 'below-knee': 'lower leg and foot', 'foot-all': 'the feet', 'knee-all': 'the knees', spine: 'the spine', lumbopelvic: 'low back and buttock',
  'hip-all': 'the hips', 'percussion-vibration': 'percussion and vibration', 'high-velocity': 'thrust', neural: 'nerve techniques', lymphatic: 'lymph drainage',
  electrophysical: 'ultrasound and laser',
};

const named = (id: string): string => groupLabels[id] ?? regionLabels.get(id) ?? classLabels.get(id) ?? id.replaceAll('-', ' ');

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
