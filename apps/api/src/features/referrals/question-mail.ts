// What hangs on the mail that asks a referrer: the question as it was asked. Drawn by the worker from what was kept then.
import type { Enclosures } from '../../platform/outbox/clinic-mails.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import type { paper, QuestionContent } from './question-document.js';

const PAPER = new URL('./question-document.js', import.meta.url);
const CAUSE = 'referral-question:';

/** What the outbox knows a mail by. */
export const questionCause = (questionId: string): string => `${CAUSE}${questionId}`;

export const questionEnclosures: Enclosures = async ({ clinicId, timeZone, now, tx }, { kind, cause }) => {
  if (kind !== 'referral-question' || cause === null) return undefined;
  const { content, contentHash } = await tx.referralQuestion.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: cause.slice(CAUSE.length) } } });
  const { askedBy, ...question } = content as unknown as QuestionContent;
  const page = { ...question, timeZone, printedAt: now.toISOString(), signature: { ...askedBy, hash: Buffer.from(contentHash).toString('hex') } };
  return async () => [{ fileName: 'question.pdf', mediaType: 'application/pdf', content: await renderPdf<typeof paper>(PAPER, page) }];
};
