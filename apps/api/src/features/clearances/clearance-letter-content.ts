// The letter that asks for a clearance as it is signed and printed, and its two places in the database: the words while they
// are edited, in the request; the whole of it once it is signed.
import { dayOrNull, found, type Prisma, type RequestContext } from '../../platform/http/api.js';
import type { LetterHead } from '../letters/letter-sheet.js';
import { textsOf, type LetterTexts } from '../letters/letter-texts.js';

export interface ClearanceLetterContent extends LetterHead {
  /** YYYY-MM-DD; null when nobody said until when. */
  readonly dueOn: string | null;
  readonly sections: LetterTexts;
}

export const letterIncludes = {
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true, healthNumber: true, language: true, sexAtBirth: true } },
  contact: { select: { address: true, fax: true, email: true } },
  signature: { include: { sendings: { orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], include: { sentBy: { select: { displayName: true } } } } } },
} as const satisfies Prisma.ClearanceInclude;

export type LoadedLetter = Prisma.ClearanceGetPayload<{ include: typeof letterIncludes }>;

export async function loadLetter(ctx: RequestContext, id: string): Promise<LoadedLetter> {
  return found(await ctx.tx.clearance.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: letterIncludes }));
}

/** What is stored of the letter, whatever else stands beside its words; nothing before it was written. */
export function storedOf({ letter }: Pick<LoadedLetter, 'letter'>): Prisma.JsonObject {
  return typeof letter === 'object' && letter !== null && !Array.isArray(letter) ? letter : {};
}

export const partsOf = (row: Pick<LoadedLetter, 'letter'>): LetterTexts => textsOf(storedOf(row)['parts']);

/** As signed, or as it would be signed now. */
export async function letterContent(ctx: RequestContext, row: LoadedLetter): Promise<ClearanceLetterContent> {
  if (row.signature !== null) return row.signature.content as unknown as ClearanceLetterContent;
  const clinic = found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { phone: true } }));
  const { patient, contact } = row;
  return {
    clinicName: ctx.clinicName, clinicPhone: clinic.phone, toName: row.addressee, toAddress: contact?.address ?? null, toFax: contact?.fax ?? null, writtenOn: ctx.today,
    dueOn: dayOrNull(row.dueOn),
    patient: { id: patient.id, name: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate), healthNumber: patient.healthNumber },
    sections: partsOf(row),
  };
}
