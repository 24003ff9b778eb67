import { useUiWords } from '../../../ui/words/ui-words';
import { useMessages } from '../messages';
import type { Wording } from './answer-words';

/** Words and dates of the language on the screen, for putting answers into words. */
export const useWording = (): Wording => {
  const messages = useMessages();
  const { shortDate, month } = useUiWords();
  return { messages, dates: { short: shortDate, month } };
};
