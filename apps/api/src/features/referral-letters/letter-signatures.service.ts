// Signing a letter: complete, in the words of the role, by a practitioner, once. What it says then is kept whole.
import { Injectable } from '@nestjs/common';
import { PRACTITIONER_ROLES, problem, type RequestContext, type Role } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { frozen } from '../letters/letter-signature.js';
import { textsOf } from '../letters/letter-texts.js';
import { refuseDiagnosis, refuseIncomplete } from '../letters/letter-wording.js';
import { PART_TITLES } from './letter-content.js';
import { LetterMatterService, type LoadedLetter } from './letter-matter.service.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export interface SigningChoice {
  /** The words of a diagnosis in it were seen, and are the patient's or the referrer's own. */
  readonly wordsSeen?: boolean | undefined;
}

/** Outbound before it goes; a report once the patient was seen. */
export const isSignable = ({ direction, status }: { readonly direction: string; readonly status: string }): boolean => status === (direction === 'outbound' ? 'draft' : 'seen');

@Injectable()
export class LetterSignaturesService {
  constructor(private readonly matter: LetterMatterService) {}

  async sign(ctx: RequestContext, row: LoadedLetter, { wordsSeen = false }: SigningChoice): Promise<void> {
    if (row.signature !== null) throw problem('already-signed', { detail: 'The letter is signed already.' });
    if (!isSignable(row)) throw problem('not-possible', { detail: row.direction === 'outbound' ? 'The letter was sent.' : 'The report is signed once the patient was seen.' });
    const sections = textsOf(row.letter);
    refuseIncomplete(sections, PART_TITLES);
    if (!wordsSeen) refuseDiagnosis(ctx.role, sections);
    const content = await this.matter.content(ctx, row);
    const hash = contentHash(content);
    await ctx.tx.referralSignature.create({ data: { clinicId: ctx.clinicId, referralId: row.id, ...frozen(ctx, content, hash) } });
    ctx.audit({ action: 'sign', entity: 'referral', entityId: row.id, patientId: row.patientId, fields: [`hash:${hash.toString('hex')}`] });
  }

  /** Whoever sends a letter that nobody signed signs it by sending it, if they may; administration sends signed ones. */
  async signToSend(ctx: RequestContext, referralId: string): Promise<void> {
    const row = await this.matter.load(ctx, referralId);
    if (row.signature !== null) return;
    if (!practitioners.includes(ctx.role)) throw problem('letter-not-signed', { detail: 'A physiotherapist or massage therapist signs the letter first.' });
    await this.sign(ctx, row, {});
  }
}
