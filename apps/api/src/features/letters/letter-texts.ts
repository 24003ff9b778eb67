// The words of a letter: situation, background, assessment, recommendation (SBAR).
import type { Prisma } from '../../platform/http/api.js';

export const LETTER_PARTS = ['situation', 'background', 'assessment', 'recommendation'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];
/** A type and not an interface: it goes into a JSON column. */
export type LetterTexts = { readonly [Part in LetterPart]: string };
/** What stands above each part. */
export type PartTitles = Readonly<Record<LetterPart, string>>;

export const NO_TEXTS: LetterTexts = { situation: '', background: '', assessment: '', recommendation: '' };

/** Empty parts where nothing was written yet. */
export function textsOf(stored: Prisma.JsonValue | undefined): LetterTexts {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NO_TEXTS;
  const text = (part: LetterPart): string => (typeof stored[part] === 'string' ? stored[part] : '');
  return { situation: text('situation'), background: text('background'), assessment: text('assessment'), recommendation: text('recommendation') };
}

export const isWritten = (texts: LetterTexts): boolean => LETTER_PARTS.some((part) => texts[part].trim() !== '');
