// What a letter is made of beside its words: whom it is about and to, and the picture of the body.
import { Injectable } from '@nestjs/common';
import type { BodyDrawing } from '@legwork/body-map';
import { dayOf, dayOrNull, found, type Prisma, type RequestContext } from '../../platform/http/api.js';
import type { MarkedPlace } from '../../platform/pdf/body-picture.js';
import { textsOf } from '../letters/letter-texts.js';
import type { LetterContent, LetterPicture } from './letter-content.js';

export const letterIncludes = {
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true, healthNumber: true, sexAtBirth: true, language: true } },
  contact: { select: { address: true, fax: true } },
  inboundLetter: true,
  signature: true,
} as const satisfies Prisma.ReferralInclude;

export type LoadedLetter = Prisma.ReferralGetPayload<{ include: typeof letterIncludes }>;

const MOST_PLACES = 24;

@Injectable()
export class LetterMatterService {
  async load(ctx: RequestContext, referralId: string): Promise<LoadedLetter> {
    return found(await ctx.tx.referral.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: referralId } }, include: letterIncludes }));
  }

  /** As signed, or as it would be signed now. */
  async content(ctx: RequestContext, row: LoadedLetter): Promise<LetterContent> {
    if (row.signature !== null) return row.signature.content as unknown as LetterContent;
    const clinic = found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { phone: true } }));
    const { patient } = row;
    return {
      kind: row.direction === 'inbound' ? 'report' : 'referral', clinicName: ctx.clinicName, clinicPhone: clinic.phone,
      toName: row.toName, toAddress: row.contact?.address ?? null, toFax: row.contact?.fax ?? null,
      writtenOn: ctx.today, urgency: row.urgency, question: row.question,
      patient: {
        id: patient.id, name: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate), healthNumber: patient.healthNumber,
      },
      sections: textsOf(row.letter), picture: await this.#picture(ctx, row),
    };
  }

  async #picture(ctx: RequestContext, { patientId, episodeId, patient }: LoadedLetter): Promise<LetterPicture> {
    const ofEpisode = episodeId === null ? {} : { OR: [{ episodeId }, { episodeId: null }] };
    const painted = await ctx.tx.bodyDrawing.findFirst({
      where: { clinicId: ctx.clinicId, patientId, layer: 'patient', ...ofEpisode }, orderBy: [{ drawnOn: 'desc' }, { id: 'desc' }], select: { drawing: true, drawnOn: true },
    });
    const findings = await ctx.tx.finding.findMany({
      where: { clinicId: ctx.clinicId, patientId, status: 'active', ...ofEpisode }, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: MOST_PLACES, select: { region: true, side: true },
    });
    const drawing = painted === null ? null : (painted.drawing as unknown as BodyDrawing);
    return {
      figure: drawing?.figure ?? (patient.sexAtBirth === 'male' ? 'male' : 'female'), drawing, drawnOn: painted === null ? null : dayOf(painted.drawnOn), places: once(findings),
    };
  }
}

function once(findings: readonly { readonly region: string | null; readonly side: string | null }[]): MarkedPlace[] {
  const places = new Map(findings.flatMap(({ region, side }) => (region === null ? [] : [[`${region} ${side ?? ''}`, { region, side }] as const])));
  return [...places.values()];
}
