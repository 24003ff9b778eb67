// What the answers of a check-in changed against the answers before it.
import type { Answered, Question } from './check-in-queries';
import type { FactAnswer, FactAnswers } from './check-in-questions';

export interface Change {
  readonly factId: string;
  readonly question: string;
  /** undefined: never answered before */
  readonly before: string | undefined;
  readonly beforeOn: string | undefined;
  readonly now: string;
}

const placeWords = (item: unknown): string => {
  if (typeof item === 'string') return item.replaceAll('-', ' ');
  if (typeof item !== 'object' || item === null || !('region' in item)) return '';
  const { region, side } = item as { readonly region: string; readonly side?: string | null };
  return `${side === null || side === undefined ? '' : `${side} `}${region.replaceAll('-', ' ')}`;
};

/** "yes", "no", "left calf, right heel", "39.2" */
export const answerWords = (value: FactAnswer | Answered['value']): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  return value.length === 0 ? 'no' : (value as readonly unknown[]).map(placeWords).join(', ');
};

/** Words of a list that say there is nothing. */
const nothing: ReadonlySet<string> = new Set(['none', 'no', 'negative', 'not-applicable', 'not-claudication']);

/** Said to be there: what a note has to mention. A measured number is mentioned, whatever it is. */
export const isPositive = (value: FactAnswer | Answered['value']): boolean => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return !nothing.has(value);
  return typeof value === 'number' || value.length > 0;
};

/** Consent and sobriety are asked anew each time; their yes and no is no news of the patient's health. */
export const isNews = (factId: string): boolean => !factId.startsWith('consent.') && factId !== 'meds.listConfirmed';

/** Answers that differ from the last ones; a first "no" is no news, a first "yes" is. */
export const changesOf = (given: FactAnswers, questions: readonly Question[], before: readonly Answered[]): Change[] =>
  Object.entries(given).filter(([factId]) => isNews(factId)).flatMap(([factId, value]) => {
    const earlier = before.find((one) => one.factId === factId);
    const now = answerWords(value);
    const last = earlier === undefined ? undefined : answerWords(earlier.value);
    if (last === now || (last === undefined && !isPositive(value))) return [];
    const question = questions.find((one) => one.factId === factId)?.question ?? earlier?.question ?? factId;
    return [{ factId, question, before: last, beforeOn: earlier?.recordedOn, now }];
  });
