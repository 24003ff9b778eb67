// Signing a letter: complete, in the words of the role, by a practitioner, once. What it says then is kept whole.
import { Injectable } from '@nestjs/common';
import { diagnosisWordsIn } from '@legwork/clinical';
import { PRACTITIONER_ROLES, problem, type Prisma, type ProblemDetail, type RequestContext, type Role } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { PART_TITLES, textsOf, type LetterPart, type LetterTexts } from './letter-content.js';
import { LetterMatterService, type LoadedLetter } from './letter-matter.service.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;
/** Background may be empty: not every letter has medicines or findings to tell of. */
const NEEDED: readonly LetterPart[] = ['situation', 'recommendation'];

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
    refuseIncomplete(sections);
    if (!wordsSeen) refuseDiagnosis(ctx.role, sections);
    const content = await this.matter.content(ctx, row);
    const hash = contentHash(content);
    await ctx.tx.referralSignature.create({
      data: {
        clinicId: ctx.clinicId, referralId: row.id, content: content as unknown as Prisma.InputJsonObject, contentHash: hash,
        signedById: ctx.membershipId, signedName: ctx.displayName, signedRole: ctx.role, signedAt: ctx.now,
      },
    });
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

function refuseIncomplete(sections: LetterTexts): void {
  const missing = NEEDED.filter((part) => sections[part].trim() === '');
  if (missing.length === 0) return;
  throw problem('letter-incomplete', { detail: 'A part of the letter is empty.', errors: missing.map((part) => ({ pointer: `/letter/${part}`, code: 'missing', detail: `Say something under “${PART_TITLES[part]}”.` })) });
}

/** What stands in the background was reported; naming it again is no diagnosis of one's own. */
function refuseDiagnosis(role: Role, { background, situation, assessment, recommendation }: LetterTexts): void {
  if (performerRoleOf(role) === 'physiotherapist') return;
  const own = Object.entries({ situation, assessment, recommendation });
  const errors = own.flatMap(([part, text]): ProblemDetail[] => diagnosisWordsIn(text, background).map((word) => ({ pointer: `/letter/${part}`, code: 'diagnosis-word', detail: `“${word}” names a cause.` })));
  if (errors.length > 0) throw problem('role-wording', { detail: 'A massage therapist does not diagnose. Say what was reported and found, or confirm that these words are the patient’s or the referrer’s own.', errors });
}
