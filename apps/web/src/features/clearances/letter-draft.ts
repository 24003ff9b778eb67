// The letter while it is edited: its four parts and to whom it goes, as texts.
import type { Schema } from '../../lib/api';
import type { LetterState } from './letter-queries';

export const letterParts = ['situation', 'background', 'assessment', 'recommendation'] as const;
export type LetterPart = (typeof letterParts)[number];
export const letterFields = [...letterParts, 'addressee', 'contactId'] as const;
export type LetterField = (typeof letterFields)[number];
export type LetterDraft = Readonly<Record<LetterField, string>>;

export const partWords: Readonly<Record<LetterPart, { readonly title: string; readonly hint: string }>> = {
  situation: { title: 'Situation', hint: 'Who it is about, and what waits.' },
  background: { title: 'Background', hint: 'What was reported, with its day; medicines.' },
  assessment: { title: 'Assessment', hint: 'Why it is blocked, in the words of your role.' },
  recommendation: { title: 'Request', hint: 'May it be done, where, at what pressure, until when?' },
};

/** Somebody who is not in the directory has no contact: an empty text. */
export const draftOf = ({ parts, addressee, contactId }: Pick<LetterState, 'parts' | 'addressee' | 'contactId'>): LetterDraft => ({ ...parts, addressee, contactId: contactId ?? '' });

/** To whom it goes is sent only where it was changed: a contact brings its own name. */
export const changeOf = (stored: LetterDraft, { situation, background, assessment, recommendation, addressee, contactId }: LetterDraft): Schema['ClearanceLetterChange'] => ({
  parts: { situation, background, assessment, recommendation },
  ...((addressee !== stored.addressee || contactId !== stored.contactId) && (contactId === '' ? { contactId: null, addressee: addressee.trim() } : { contactId })),
});

export const isSameLetter = (one: LetterDraft, other: LetterDraft): boolean => letterFields.every((field) => one[field].trim() === other[field].trim());
