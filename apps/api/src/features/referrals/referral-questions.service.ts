// A referrer is asked by mail for what their letter does not say. Whom it is about stands in the attached paper, never in the mail.
import { Injectable } from '@nestjs/common';
import { dayOrNull, found, newId, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import type { QuestionContent } from './question-document.js';
import { questionCause } from './question-mail.js';

@Injectable()
export class ReferralQuestionsService {
  async ask(ctx: RequestContext, referralId: string, recipient: string, text: string): Promise<void> {
    const content = await this.#content(ctx, referralId, text);
    const id = newId();
    await ctx.tx.referralQuestion.create({
      data: {
        clinicId: ctx.clinicId, id, referralId, recipient, content: content as unknown as Prisma.InputJsonObject, contentHash: contentHash(content), askedById: ctx.membershipId, askedAt: ctx.now,
      },
      select: { id: true },
    });
    await ctx.send({ kind: 'referral-question', recipient, referralId, cause: questionCause(id) });
  }

  /** Name and birth date tell the referrer whom it is about; no more is needed for that. */
  async #content(ctx: RequestContext, referralId: string, text: string): Promise<QuestionContent> {
    const { patient, toName, contact, inboundLetter } = found(await ctx.tx.referral.findUnique({
      where: { clinicId_id: { clinicId: ctx.clinicId, id: referralId } },
      select: { toName: true, patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } }, contact: { select: { address: true, fax: true } }, inboundLetter: { select: { datedOn: true } } },
    }));
    const clinic = found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId }, select: { phone: true } }));
    return {
      clinicName: ctx.clinicName, clinicPhone: clinic.phone, toName, toAddress: contact?.address ?? null, toFax: contact?.fax ?? null, writtenOn: ctx.today,
      patient: { id: patient.id, name: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate), healthNumber: null },
      letterOn: dayOrNull(inboundLetter?.datedOn ?? null), text,
      askedBy: { name: ctx.displayName, role: ctx.role, at: ctx.now.toISOString() },
    };
  }
}
