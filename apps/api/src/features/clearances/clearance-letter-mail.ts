// What hangs on the mail that asks for a clearance: the letter as it was signed. Drawn by the worker from what the signature kept.
import type { Enclosures } from '../../platform/outbox/clinic-mails.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { signatureOf } from '../letters/letter-signature.js';
import type { ClearanceLetterContent } from './clearance-letter-content.js';
import type { paper } from './clearance-letter-document.js';

export const CLEARANCE_PAPER = new URL('./clearance-letter-document.js', import.meta.url);

export const clearanceEnclosures: Enclosures = async ({ clinicId, timeZone, now, tx }, { kind, clearanceId }) => {
  if (kind !== 'clearance-letter' || clearanceId === null) return undefined;
  const signature = await tx.clearanceSignature.findUniqueOrThrow({ where: { clinicId_clearanceId: { clinicId, clearanceId } } });
  const page = { ...(signature.content as unknown as ClearanceLetterContent), timeZone, printedAt: now.toISOString(), signature: signatureOf(signature) };
  return async () => [{ fileName: 'clearance-request.pdf', mediaType: 'application/pdf', content: await renderPdf<typeof paper>(CLEARANCE_PAPER, page) }];
};
