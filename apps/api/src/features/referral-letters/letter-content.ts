// A letter as it is printed and signed: everything that stands on it, so that every later copy is the same.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { Prisma } from '../../platform/http/api.js';
import type { MarkedPlace } from '../../platform/pdf/body-picture.js';

/** SBAR: situation, background, assessment, recommendation. */
export const LETTER_PARTS = ['situation', 'background', 'assessment', 'recommendation'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];
/** A type and not an interface: it goes into a JSON column. */
export type LetterTexts = { readonly [Part in LetterPart]: string };

export const PART_TITLES: Readonly<Record<LetterPart, string>> = { situation: 'Situation', background: 'Background', assessment: 'Assessment', recommendation: 'Recommendation' };

/** Ours to somebody outside, or back to whoever sent the patient here. */
export const LETTER_KINDS = ['referral', 'report'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface LetterPicture {
  readonly figure: Figure;
  /** What the patient painted last; null when nothing was painted. */
  readonly drawing: BodyDrawing | null;
  /** YYYY-MM-DD */
  readonly drawnOn: string | null;
  /** Places that something was found at. */
  readonly places: readonly MarkedPlace[];
}

export interface LetterContent {
  readonly kind: LetterKind;
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly toName: string;
  readonly toAddress: string | null;
  readonly toFax: string | null;
  /** YYYY-MM-DD */
  readonly writtenOn: string;
  readonly urgency: string;
  readonly question: string;
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string | null; readonly healthNumber: string | null };
  readonly sections: LetterTexts;
  readonly picture: LetterPicture;
}

/** Who signed, when (ISO 8601), and under what. */
export interface LetterSignature {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  /** SHA-256 of the content, hex. */
  readonly hash: string;
}

export const NO_TEXTS: LetterTexts = { situation: '', background: '', assessment: '', recommendation: '' };

/** Empty parts where nothing was written yet. */
export function textsOf(stored: Prisma.JsonValue): LetterTexts {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NO_TEXTS;
  const text = (part: LetterPart): string => (typeof stored[part] === 'string' ? stored[part] : '');
  return { situation: text('situation'), background: text('background'), assessment: text('assessment'), recommendation: text('recommendation') };
}

export const isWritten = (texts: LetterTexts): boolean => LETTER_PARTS.some((part) => texts[part].trim() !== '');
