// The letter of a referral: how it stands, signing it, and its two papers, the one that goes out and the patient's own.
import { Injectable } from '@nestjs/common';
import { languageOf, patientWordsIn, screeningRules, warningSignsFor, type IntakeLanguage } from '@legwork/clinical';
import { CLINICAL_ROLES, PRACTITIONER_ROLES, problem, staleVersion, type RequestContext, type Role } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { signatureOf } from '../letters/letter-signature.js';
import { isWritten, textsOf } from '../letters/letter-texts.js';
import type { paper as letterPaper } from './letter-document.js';
import type { LetterContent } from './letter-content.js';
import { LetterMatterService, type LoadedLetter } from './letter-matter.service.js';
import { isSignable, LetterSignaturesService } from './letter-signatures.service.js';
import type { paper as patientPaper, PatientLetter } from './patient-letter-document.js';
import type { LetterSigning, ReferralLetterStateResponse } from './referral-letters.dto.js';
import { reportDraft } from './report-draft.js';
import { ReportMatterService } from './report-matter.service.js';

const clinical: readonly Role[] = CLINICAL_ROLES;
const practitioners: readonly Role[] = PRACTITIONER_ROLES;
const LETTER_PAPER = new URL('./letter-document.js', import.meta.url);
const PATIENT_PAPER = new URL('./patient-letter-document.js', import.meta.url);

/** Takes a while: called when no transaction waits for it. */
export type Draw = () => Promise<Buffer>;

@Injectable()
export class ReferralLettersService {
  constructor(
    private readonly matter: LetterMatterService,
    private readonly signatures: LetterSignaturesService,
    private readonly reports: ReportMatterService,
  ) {}

  async read(ctx: RequestContext, id: string): Promise<ReferralLetterStateResponse> {
    const row = await this.matter.load(ctx, id);
    ctx.audit({ action: 'read', entity: 'referral', entityId: id, patientId: row.patientId, fields: ['letter'] });
    return this.#show(ctx, row);
  }

  /** The version is the referral's: nobody signs words they have not seen. */
  async sign(ctx: RequestContext, id: string, version: number, input: LetterSigning): Promise<ReferralLetterStateResponse> {
    const row = await this.matter.load(ctx, id);
    if (row.version !== version) throw staleVersion(await this.#show(ctx, row));
    await this.signatures.sign(ctx, row, input);
    return this.#show(ctx, await this.matter.load(ctx, id));
  }

  async print(ctx: RequestContext, id: string): Promise<Draw> {
    const row = await this.#written(ctx, id);
    if (row.signature === null && !clinical.includes(ctx.role)) throw problem('not-allowed', { detail: 'A draft is for clinical staff; it can be printed here once it is signed.' });
    const page = { ...(await this.matter.content(ctx, row)), timeZone: ctx.timeZone, printedAt: ctx.now.toISOString(), signature: signatureOf(row.signature) };
    ctx.audit({ action: 'print', entity: 'referral', entityId: id, patientId: row.patientId, fields: row.signature === null ? ['letter', 'draft'] : ['letter'] });
    return () => renderPdf<typeof letterPaper>(LETTER_PAPER, page);
  }

  async printForPatient(ctx: RequestContext, id: string, language?: IntakeLanguage): Promise<Draw> {
    const row = await this.#written(ctx, id);
    const page = patientLetter(ctx, row, await this.matter.content(ctx, row), language ?? languageOf(row.patient.language));
    ctx.audit({ action: 'print', entity: 'referral', entityId: id, patientId: row.patientId, fields: ['patient-copy'] });
    return () => renderPdf<typeof patientPaper>(PATIENT_PAPER, page);
  }

  async #written(ctx: RequestContext, id: string): Promise<LoadedLetter> {
    const row = await this.matter.load(ctx, id);
    if (!isWritten(textsOf(row.letter))) throw problem('letter-incomplete', { detail: 'Nothing is written yet.' });
    return row;
  }

  async #show(ctx: RequestContext, row: LoadedLetter): Promise<ReferralLetterStateResponse> {
    const { signature } = row;
    const mayWrite = clinical.includes(ctx.role) && signature === null && row.direction === 'inbound' && row.status === 'seen';
    const hasWords = isWritten(textsOf(row.letter));
    return {
      referralId: row.id, kind: row.direction === 'inbound' ? 'report' : 'referral', isWritten: hasWords,
      suggested: mayWrite ? reportDraft(await this.reports.of(ctx, row)) : null,
      signedName: signature?.signedName ?? null, signedRole: signature?.signedRole ?? null, signedAt: signature?.signedAt.toISOString() ?? null,
      contentHash: signature === null ? null : Buffer.from(signature.contentHash).toString('hex'),
      patientLanguage: languageOf(row.patient.language),
      can: { sign: practitioners.includes(ctx.role) && signature === null && hasWords && isSignable(row), print: hasWords && (clinical.includes(ctx.role) || signature !== null) },
    };
  }
}

function patientLetter(ctx: RequestContext, row: LoadedLetter, { sections: _sections, question: _question, ...content }: LetterContent, language: IntakeLanguage): PatientLetter {
  const rule = screeningRules.find(({ id }) => id === row.ruleId);
  const warnings = warningSignsFor(content.picture.places.map(({ region }) => region), rule === undefined ? [] : [rule.id]);
  return {
    ...content, language, isSigned: row.signature !== null, printedAt: ctx.now.toISOString(),
    because: rule === undefined ? null : patientWordsIn[language].patientWording(rule.id, rule.patientWording),
    warnings: warnings.filter(({ urgency }) => urgency === 'emergency').map(({ text }) => text[language]),
  };
}
