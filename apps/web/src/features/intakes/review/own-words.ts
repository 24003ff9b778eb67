// What the patient wrote in their own words and what it may say about their health: questions for staff, never answers.
import { findQuestion, isDeclined, isWithdrawn, suggestFromHistory, type FamilyNote, type HistorySuggestion } from '@legwork/clinical';
import type { AnswerValue, ReviewedAnswer } from '../queries';
import { isNone } from './answer-words';

export interface OwnWords {
  readonly itemId: string;
  readonly text: string;
}

export interface SuggestedAnswer extends Pick<HistorySuggestion, 'factId' | 'matchedText' | 'denied' | 'doubtful' | 'year' | 'side' | 'ask'> {
  readonly from: string;
  /** What the edit form starts with; undefined where a place or a value has to be chosen. */
  readonly proposed: AnswerValue | undefined;
  /** The form asks about it, so it can be answered here. */
  readonly isAsked: boolean;
}

export interface FamilyMention extends Pick<FamilyNote, 'factId' | 'matchedText'> {
  readonly from: string;
}

const textIn = (value: unknown): string | undefined =>
  (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : undefined);

/** Free text of an answer, in the forms that take it. */
export const ownWordsOf = (answers: readonly ReviewedAnswer[]): readonly OwnWords[] =>
  answers.flatMap(({ itemId, value }) => {
    const kind = findQuestion(itemId)?.form.kind;
    const text = kind === 'text' && typeof value === 'string' ? value : kind === 'mechanism' || kind === 'chips' ? textIn(value) : undefined;
    return text === undefined || text.trim() === '' ? [] : [{ itemId, text }];
  });

/** A denial beside a denial, or a place that is named already, needs nobody. */
const isSaidAlready = ({ factId, proposed }: HistorySuggestion, answers: ReadonlyMap<string, unknown>): boolean => {
  const value = answers.get(factId);
  if (value === undefined || isDeclined(value) || isWithdrawn(value)) return false;
  return proposed === 'place' || proposed === 'choose' ? !isNone(factId, value) : value === proposed;
};

const proposedValue = ({ proposed }: HistorySuggestion): AnswerValue | undefined => (proposed === 'place' || proposed === 'choose' ? undefined : proposed);

export const suggestedAnswers = (answers: readonly ReviewedAnswer[]): readonly SuggestedAnswer[] => {
  const told = new Map(answers.map(({ itemId, value }) => [itemId, value]));
  const found = ownWordsOf(answers).flatMap(({ itemId, text }) =>
    suggestFromHistory(text).suggestions.filter((one) => !isSaidAlready(one, told)).map((one): SuggestedAnswer => ({
      factId: one.factId, matchedText: one.matchedText, denied: one.denied, doubtful: one.doubtful, year: one.year, side: one.side, ask: one.ask,
      from: itemId, proposed: proposedValue(one), isAsked: findQuestion(one.factId) !== undefined,
    })));
  return found.filter((one, at) => found.findIndex(({ factId, denied }) => factId === one.factId && denied === one.denied) === at);
};

export const familyMentions = (answers: readonly ReviewedAnswer[]): readonly FamilyMention[] =>
  ownWordsOf(answers).flatMap(({ itemId, text }) => suggestFromHistory(text).familyNotes.map(({ factId, matchedText }) => ({ factId, matchedText, from: itemId })));

export const hasOwnWords = (answers: readonly ReviewedAnswer[]): boolean => suggestedAnswers(answers).length + familyMentions(answers).length > 0;
