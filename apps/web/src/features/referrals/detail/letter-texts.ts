// The texts of a letter while it is a draft, and what a change of them sends.
import type { Schema } from '../../../lib/api';
import type { Referral } from '../referral-words';

export const letterParts = ['situation', 'background', 'assessment', 'recommendation'] as const;
export type LetterPart = (typeof letterParts)[number];

export interface LetterTexts {
  readonly reason: string;
  readonly question: string;
  readonly situation: string;
  readonly background: string;
  readonly assessment: string;
  readonly recommendation: string;
}

export const partWords: Readonly<Record<LetterPart, { readonly title: string; readonly hint: string }>> = {
  situation: { title: 'Situation', hint: 'Who it is about, and why you write.' },
  background: { title: 'Background', hint: 'What was reported, medicines, findings.' },
  assessment: { title: 'Assessment', hint: 'In the words of your role.' },
  recommendation: { title: 'Recommendation', hint: 'What you ask for.' },
};

export const textsOf = ({ reason, question, letter }: Referral): LetterTexts => ({
  reason: reason ?? '', question: question ?? '',
  situation: letter?.situation ?? '', background: letter?.background ?? '', assessment: letter?.assessment ?? '', recommendation: letter?.recommendation ?? '',
});

/** The letter goes as a whole, its four parts together; reason and question each on their own. */
export const textChange = (base: LetterTexts, value: LetterTexts): Schema['ReferralChange'] => {
  const isLetterChanged = letterParts.some((part) => base[part] !== value[part]);
  const { reason, question, ...letter } = value;
  return {
    ...(reason !== base.reason && { reason }),
    ...(question !== base.question && { question }),
    ...(isLetterChanged && { letter }),
  };
};

const bare = (text: string): string => text.trim().normalize();

/** Whether what was typed is what is saved; the server takes blanks off the ends. */
export const isSameText = (one: LetterTexts, other: LetterTexts): boolean =>
  bare(one.reason) === bare(other.reason) && bare(one.question) === bare(other.question) && letterParts.every((part) => bare(one[part]) === bare(other[part]));

export const isReferral = (value: unknown): value is Referral => typeof value === 'object' && value !== null && 'events' in value && 'version' in value;
