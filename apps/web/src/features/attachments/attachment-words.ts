// Papers of a referral in words, and what may be sent before the server looks at it.
import type { Attachment, AttachmentKind } from './queries';

export const attachmentKinds = ['referral-letter', 'reply', 'report', 'other'] as const satisfies readonly AttachmentKind[];
export const kindWords: Readonly<Record<AttachmentKind, string>> = { 'referral-letter': 'Referral letter', reply: 'Reply', report: 'Report or result', other: 'Something else' };
export const typeWords: Readonly<Record<Attachment['mediaType'], string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'Picture' };

/** By content the server decides; this is what a file dialog offers. */
export const accepted = 'application/pdf,image/jpeg,image/png';
/** As the server takes it. */
export const mostBytes = 10 * 1024 * 1024;

/** "340 kB", "2.4 MB" */
export const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** A sentence for a file that cannot be taken; undefined when it can be tried. */
export const refusalOf = ({ size }: Pick<File, 'size'>): string | undefined => {
  if (size === 0) return 'This file is empty.';
  return size > mostBytes ? `This file has ${sizeWords(size)}; at most 10 MB are taken. Scan it at a lower resolution.` : undefined;
};
