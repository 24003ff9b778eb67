// What a letter should say, in words, and the text that asks the referrer for the rest.
import type { InboundLetter } from './queries';

export type InboundPart = 'datedOn' | 'question' | 'diagnosis' | 'precautions';
export const inboundParts = ['datedOn', 'question', 'diagnosis', 'precautions'] as const satisfies readonly InboundPart[];

export const partWords: Readonly<Record<InboundPart, { readonly title: string; readonly asked: string }>> = {
  datedOn: { title: 'Date of the letter', asked: 'the date of the referral' },
  question: { title: 'Question', asked: 'what you would like us to do or answer' },
  diagnosis: { title: 'Diagnosis, as written', asked: 'the diagnosis, or what you suspect' },
  precautions: { title: 'Precautions, as written', asked: 'precautions or limits that we should keep to' },
};

/** A note of a step takes no more. */
export const longestAsking = 500;

/** The text to the referrer. It names nobody: it may go by fax or be read over the phone. */
export const askingText = (missing: readonly InboundPart[], clinicName: string): string => {
  const parts = missing.map((part) => partWords[part].asked);
  const list = parts.length === 0 ? 'further information' : new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
  return `Thank you for your referral. Before we can go on, please tell us ${list}. ${clinicName}`.slice(0, longestAsking);
};

export const missingParts = ({ missing }: Pick<InboundLetter, 'missing'>): readonly InboundPart[] => inboundParts.filter((part) => missing.includes(part));
