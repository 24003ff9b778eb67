// What was typed into a note that was signed before it got there, as the text of an addendum.
import type { Edit } from '../../lib/autosave/autosave-queue';
import { isSame } from '../../lib/autosave/merge-sections';
import type { Note } from './note-queries';
import { noteSections, type NoteText } from './note-sections';
import { linesOf, type TechniqueLines } from './technique-lines';
import { afterwards, techniqueTitle } from './technique-words';
import { plainText } from './text/line-marks';

/** Only what was written beyond the signed words, where the text goes on from them. */
const beyond = (signed: string, typed: string): string => (typed.startsWith(signed) ? typed.slice(signed.length) : typed).trim();

const unsentSections = (note: Note, { base, value }: Edit<NoteText>): string[] =>
  noteSections.flatMap(({ key, title }) => {
    const [signed, typed, before] = [note[key], value[key], base.value[key]].map(plainText) as [string, string, string];
    if (typed === before || signed.includes(typed)) return [];
    return [`${title}: ${beyond(signed, typed)}`];
  });

const unsentLines = (note: Note, { value }: Edit<TechniqueLines>): string[] => {
  const signed = linesOf(note).lines;
  return value.lines
    .filter((line) => !signed.some((one) => isSame(one, line)))
    .map((line) => `Technique: ${techniqueTitle(line)}${line.minutes === null ? '' : `, ${line.minutes} min`}${afterwards(line).map((words) => `, ${words}`).join('')}`);
};

/** Empty when the signed note holds everything. */
export const unsentWords = (note: Note, texts: readonly Edit<NoteText>[], techniques: readonly Edit<TechniqueLines>[]): string =>
  [...new Set([...texts.flatMap((edit) => unsentSections(note, edit)), ...techniques.flatMap((edit) => unsentLines(note, edit))])].join('\n');
