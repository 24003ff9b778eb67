// Sentences that templates put into a plan in English, found again as they are: what nobody changed can be said in French.
import type { InWords } from '../../exercises/exercise.js';
import type { IntakeLanguage } from '../../intake/languages.js';
import { modalityWords } from '../modality-words.js';
import { goalSuggestions } from '../templates/template-goals.js';

const suggested: readonly InWords[] = [
  ...Object.values(modalityWords).flatMap(({ aim, stop }) => [aim, stop]),
  ...goalSuggestions.map(({ activity }) => activity),
];
const byEnglish: ReadonlyMap<string, InWords> = new Map(suggested.map((words) => [words.en, words]));

/** What somebody typed or changed stays as it is. */
export const suggestedIn = (text: string, language: IntakeLanguage): string => byEnglish.get(text)?.[language] ?? text;
