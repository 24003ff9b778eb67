// Lines nobody typed stand marked while a note is written: › from a tap, » carried from the visit before. Each mark is
// followed by a no-break space. They are marks of the screen, not words: whoever signs makes the lines their own.
import { SECTIONS, type Section, type SectionTexts } from './session-sections.js';

export interface CarriedLine {
  readonly section: Section;
  readonly text: string;
}

const MARK = /^[›»]\u00A0/gmu;
const CARRIED = '»\u00A0';

export const withoutMarks = (text: string): string => text.replace(MARK, '');

export function plainSections(texts: SectionTexts): SectionTexts {
  const { subjective, objective, assessment, plan } = texts;
  return { subjective: withoutMarks(subjective), objective: withoutMarks(objective), assessment: withoutMarks(assessment), plan: withoutMarks(plan) };
}

export const hasMarks = (texts: SectionTexts): boolean => SECTIONS.some((section) => withoutMarks(texts[section]) !== texts[section]);

const marked = (section: Section, text: string): CarriedLine[] =>
  text.split('\n').flatMap((line) => (line.startsWith(CARRIED) ? [{ section, text: line.slice(CARRIED.length) }] : []));

/** What is carried now, and what was when the note was signed before and still stands word for word. */
export function carriedLinesOf(texts: SectionTexts, before: readonly CarriedLine[]): CarriedLine[] {
  return SECTIONS.flatMap((section) => {
    const now = marked(section, texts[section]);
    const lines = new Set(texts[section].split('\n'));
    return [...before.filter((line) => line.section === section && lines.has(line.text)), ...now];
  });
}
