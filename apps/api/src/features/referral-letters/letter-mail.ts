// What hangs on the mail that takes a letter out: the paper as it was signed. Drawn by the worker from what the signature kept.
import type { ClinicWork } from '../../platform/http/api.js';
import type { Enclosures } from '../../platform/outbox/clinic-mails.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { signatureOf } from '../letters/letter-signature.js';
import type { LetterContent } from './letter-content.js';
import type { paper } from './letter-document.js';

const PAPER = new URL('./letter-document.js', import.meta.url);
const FILES: Readonly<Record<string, string>> = { 'referral-letter': 'referral-letter', 'referral-report': 'report' };

export const letterEnclosures: Enclosures = async (work, { kind, referralId }) => {
  const file = FILES[kind];
  return file === undefined || referralId === null ? undefined : enclosed(work, referralId, file);
};

async function enclosed({ clinicId, timeZone, now, tx }: ClinicWork, referralId: string, file: string): ReturnType<Enclosures> {
  const signature = await tx.referralSignature.findUniqueOrThrow({ where: { clinicId_referralId: { clinicId, referralId } } });
  const page = {
    ...(signature.content as unknown as LetterContent), timeZone, printedAt: now.toISOString(),
    signature: signatureOf(signature),
  };
  return async () => [{ fileName: `${file}.pdf`, mediaType: 'application/pdf', content: await renderPdf<typeof paper>(PAPER, page) }];
}
