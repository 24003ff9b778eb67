// A letter as it is printed and signed: everything that stands on it, so that every later copy is the same.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { MarkedPlace } from '../../platform/pdf/body-picture.js';
import type { LetterHead } from '../letters/letter-sheet.js';
import type { LetterTexts, PartTitles } from '../letters/letter-texts.js';

export const PART_TITLES: PartTitles = { situation: 'Situation', background: 'Background', assessment: 'Assessment', recommendation: 'Recommendation' };

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

export interface LetterContent extends LetterHead {
  readonly kind: LetterKind;
  readonly urgency: string;
  readonly question: string;
  readonly sections: LetterTexts;
  readonly picture: LetterPicture;
}
