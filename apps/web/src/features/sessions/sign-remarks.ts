// Remarks before signing: where each one jumps to, and the offered wording put in place of what was written.
import type { SectionKey } from './note-sections';
import { noteSections } from './note-sections';

export type JumpTarget = SectionKey | 'techniques' | 'visit';

/** '/assessment' and '/techniques/0/side' -> the part of the screen to go to */
export const jumpTarget = (pointer: string): JumpTarget => {
  const first = pointer.split('/')[1] ?? '';
  const section = noteSections.find(({ key }) => key === first);
  if (section !== undefined) return section.key;
  return first === 'techniques' ? 'techniques' : 'visit';
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Ends of sentences as the server draws them when it looks for words outside a role's scope. */
const sentencesOf = (text: string): Sentence[] => {
  let start = 0;
  return text.split(/(?<=[.;!?\n])/u).map((part) => {
    const sentence = { text: part, start };
    start += part.length;
    return sentence;
  });
};

/** The sentence that holds the words, without the blanks around it; undefined when they are gone. */
export const sentenceWith = (text: string, found: string): string | undefined => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(found)}(?![\\p{L}\\p{N}])`, 'iu');
  return sentencesOf(text).find((sentence) => pattern.test(sentence.text))?.text.trim();
};

/** The text with that sentence replaced; the rest stays as it is. */
export const withOfferedWording = (text: string, found: string, offered: string): string => {
  const sentence = sentenceWith(text, found);
  return sentence === undefined ? text : text.replace(sentence, () => offered);
};
