// The letter that asks for a clearance: edited, signed once, sent in one way or several, printed for us and for the patient.
import { Injectable } from '@nestjs/common';
import { languageOf, type IntakeLanguage } from '@legwork/clinical';
import { dayOrNull, newId, problem, staleVersion, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { addresseeOf } from '../letters/addressee.js';
import { frozen, signatureOf } from '../letters/letter-signature.js';
import { isWritten } from '../letters/letter-texts.js';
import { refuseDiagnosis, refuseIncomplete } from '../letters/letter-wording.js';
import { mailStates } from '../messages/mail-states.js';
import type { paper as patientPaper } from '../referral-letters/patient-letter-document.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { letterContent, loadLetter, partsOf, storedOf, type LoadedLetter } from './clearance-letter-content.js';
import type { paper as letterPaper } from './clearance-letter-document.js';
import { CLEARANCE_PAPER } from './clearance-letter-mail.js';
import { PART_TITLES, plainLetter } from './clearance-letter.js';
import type { ClearanceLetterChange, ClearanceLetterSigning, ClearanceLetterStateResponse, NewClearanceSending } from './clearance-letters.dto.js';
import { mailCauses, sendingCause, toLetterState } from './clearance-letters.view.js';
import { clearanceRights } from './clearances.policy.js';
import { patientCopy } from './patient-copy.js';

const PATIENT_PAPER = new URL('../referral-letters/patient-letter-document.js', import.meta.url);

/** Takes a while: called when no transaction waits for it. */
export type Draw = () => Promise<Buffer>;

@Injectable()
export class ClearanceLettersService {
  async read(ctx: RequestContext, id: string): Promise<ClearanceLetterStateResponse> {
    const row = await loadLetter(ctx, id);
    ctx.audit({ action: 'read', entity: 'clearance', entityId: id, patientId: row.patientId, fields: ['letter'] });
    return show(ctx, row);
  }

  async write(ctx: RequestContext, id: string, version: number, { addressee, contactId, parts }: ClearanceLetterChange): Promise<ClearanceLetterStateResponse> {
    const row = await loadLetter(ctx, id);
    refuseUnlessOpen(ctx, row);
    if (row.signature !== null) throw problem('letter-signed', { detail: 'The letter is signed and goes out as it is. Withdraw this request and ask anew to change it.' });
    const namesSomebody = contactId !== undefined || addressee !== undefined;
    const toContact = contactId === undefined ? row.contactId : contactId;
    const toName = namesSomebody ? await addresseeOf(ctx, { contactId: toContact, name: addressee ?? row.addressee, pointer: '/addressee' }) : row.addressee;
    const { count } = await ctx.tx.clearance.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { addressee: toName.trim(), contactId: toContact, question: parts.recommendation, letter: storedLetter(ctx, row, toName, parts), version: { increment: 1 } },
    });
    const after = await loadLetter(ctx, id);
    if (count === 0) throw staleVersion(await show(ctx, after));
    ctx.audit({ action: 'update', entity: 'clearance', entityId: id, patientId: row.patientId, fields: ['letter', ...(namesSomebody ? ['addressee'] : [])] });
    return show(ctx, after);
  }

  /** The version is the clearance's: nobody signs words they have not seen. */
  async sign(ctx: RequestContext, id: string, version: number, { wordsSeen = false }: ClearanceLetterSigning): Promise<ClearanceLetterStateResponse> {
    const row = await loadLetter(ctx, id);
    if (row.version !== version) throw staleVersion(await show(ctx, row));
    if (row.signature !== null) throw problem('already-signed', { detail: 'The letter is signed already.' });
    refuseUnlessOpen(ctx, row);
    const content = await letterContent(ctx, row);
    refuseIncomplete(content.sections, PART_TITLES);
    if (!wordsSeen) refuseDiagnosis(ctx.role, content.sections);
    const hash = contentHash(content);
    await ctx.tx.clearanceSignature.create({ data: { clinicId: ctx.clinicId, id: newId(), clearanceId: id, ...frozen(ctx, content, hash) } });
    ctx.audit({ action: 'sign', entity: 'clearance', entityId: id, patientId: row.patientId, fields: [`hash:${hash.toString('hex')}`] });
    return show(ctx, await loadLetter(ctx, id));
  }

  async send(ctx: RequestContext, id: string, { way, email }: NewClearanceSending): Promise<ClearanceLetterStateResponse> {
    const row = await loadLetter(ctx, id);
    refuseUnlessOpen(ctx, row);
    if (row.signature === null) throw problem('letter-not-signed', { detail: 'A physiotherapist or massage therapist signs the letter first.' });
    const recipient = way === 'email' ? recipientOf(row, email) : null;
    const sendingId = newId();
    await ctx.tx.clearanceSending.create({
      data: { clinicId: ctx.clinicId, id: sendingId, signatureId: row.signature.id, way, recipient, sentById: ctx.membershipId, sentAt: ctx.now }, select: { id: true },
    });
    if (recipient !== null) await ctx.send({ kind: 'clearance-letter', recipient, clearanceId: id, cause: sendingCause(sendingId) });
    ctx.audit({ action: 'send', entity: 'clearance', entityId: id, patientId: row.patientId, fields: [`way:${way}`] });
    return show(ctx, await loadLetter(ctx, id));
  }

  async print(ctx: RequestContext, id: string): Promise<Draw> {
    const row = await this.#written(ctx, id);
    const page = { ...(await letterContent(ctx, row)), timeZone: ctx.timeZone, printedAt: ctx.now.toISOString(), signature: signatureOf(row.signature) };
    ctx.audit({ action: 'print', entity: 'clearance', entityId: id, patientId: row.patientId, fields: row.signature === null ? ['letter', 'draft'] : ['letter'] });
    return () => renderPdf<typeof letterPaper>(CLEARANCE_PAPER, page);
  }

  async printForPatient(ctx: RequestContext, id: string, language?: IntakeLanguage): Promise<Draw> {
    const row = await this.#written(ctx, id);
    const page = patientCopy(ctx, row, await letterContent(ctx, row), language ?? languageOf(row.patient.language));
    ctx.audit({ action: 'print', entity: 'clearance', entityId: id, patientId: row.patientId, fields: ['patient-copy'] });
    return () => renderPdf<typeof patientPaper>(PATIENT_PAPER, page);
  }

  async #written(ctx: RequestContext, id: string): Promise<LoadedLetter> {
    const row = await loadLetter(ctx, id);
    if (row.signature === null && !isWritten(partsOf(row))) throw problem('letter-incomplete', { detail: 'Nothing is written yet.' });
    return row;
  }
}

async function show(ctx: RequestContext, row: LoadedLetter): Promise<ClearanceLetterStateResponse> {
  return toLetterState(ctx, row, await mailStates(ctx, mailCauses(row)));
}

function refuseUnlessOpen(ctx: RequestContext, row: LoadedLetter): void {
  if (!clearanceRights(ctx, row).writeLetter) throw problem('not-possible', { detail: 'Only the letter of an open request is written, signed and sent.' });
}

function recipientOf({ contact }: LoadedLetter, email: string | null | undefined): string {
  const recipient = email ?? contact?.email ?? null;
  if (recipient !== null) return recipient;
  throw problem('no-email', { detail: 'There is no e-mail address.', errors: [{ pointer: '/email', code: 'missing', detail: 'Type an address, or choose another way.' }] });
}

/** What else stands beside the words stays: who answered. */
function storedLetter(ctx: RequestContext, row: LoadedLetter, addressee: string, parts: ClearanceLetterChange['parts']): Prisma.InputJsonObject {
  const { patient } = row;
  const frame = {
    clinicName: ctx.clinicName, addressee, patientName: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate),
    today: ctx.today, performerRole: performerRoleOf(ctx.role), authorName: ctx.displayName,
  };
  return { ...storedOf(row), ...plainLetter(frame, parts), parts: { ...parts } };
}
