// An inbound referral from its letter: what the letter says is typed in as it stands there, by whoever opened the post.
import { Injectable } from '@nestjs/common';
import { dateOfDay, dayOrNull, found, problem, staleVersion, type Prisma, type RequestContext } from '../../platform/http/api.js';
import type { MailStateResponse } from '../messages/mail-state.dto.js';
import { mailStates } from '../messages/mail-states.js';
import { questionCause } from '../referrals/question-mail.js';
import { ReferralsService } from '../referrals/referrals.service.js';
import { MISSING_PARTS, type InboundLetterFacts, type InboundLetterResponse, type InboundReferralResponse, type NewInboundReferral } from './inbound-letters.dto.js';

/** The version of a letter of which nothing was typed yet. */
const UNTYPED = 1;

const includes = {
  inboundLetter: { include: { typedBy: { select: { displayName: true } } } },
  contact: { select: { email: true } },
  questions: { orderBy: [{ askedAt: 'desc' }, { id: 'desc' }], select: { id: true, recipient: true, askedAt: true, askedBy: { select: { displayName: true } } } },
} as const satisfies Prisma.ReferralInclude;
type Row = Prisma.ReferralGetPayload<{ include: typeof includes }>;

@Injectable()
export class InboundLettersService {
  constructor(private readonly referrals: ReferralsService) {}

  async begin(ctx: RequestContext, patientId: string, input: NewInboundReferral): Promise<InboundReferralResponse> {
    refuseFuture(ctx, input);
    const { fromName, contactId, urgency, episodeId, ownerId, question } = input;
    const { id, dueOn } = await this.referrals.create(ctx, patientId, {
      direction: 'inbound', ...(fromName !== undefined && { toName: fromName }), ...(contactId !== undefined && { contactId }), ...(urgency !== undefined && { urgency }),
      ...(episodeId !== undefined && { episodeId }), ...(ownerId !== undefined && { ownerId }), ...(typeof question === 'string' && { question }),
    });
    await ctx.tx.inboundLetter.create({ data: { clinicId: ctx.clinicId, referralId: id, ...columnsOf(input), typedById: ctx.membershipId, typedAt: ctx.now, version: UNTYPED + 1 } });
    return { referralId: id, dueOn, letter: await show(ctx, await this.#load(ctx, id)) };
  }

  async read(ctx: RequestContext, referralId: string): Promise<InboundLetterResponse> {
    const row = await this.#load(ctx, referralId);
    ctx.audit({ action: 'read', entity: 'referral', entityId: referralId, patientId: row.patientId, fields: ['inbound-letter'] });
    return show(ctx, row);
  }

  /** Whole: what is left out is not said by the letter. */
  async write(ctx: RequestContext, referralId: string, version: number, input: InboundLetterFacts): Promise<InboundLetterResponse> {
    const row = await this.#load(ctx, referralId);
    refuseFuture(ctx, input);
    if (!row.isOpen) throw problem('not-possible', { detail: 'The referral is closed.' });
    const typed = { ...columnsOf(input), typedById: ctx.membershipId, typedAt: ctx.now };
    if (row.inboundLetter === null && version === UNTYPED) {
      await ctx.tx.inboundLetter.create({ data: { clinicId: ctx.clinicId, referralId, ...typed, version: UNTYPED + 1 } });
    } else {
      const { count } = await ctx.tx.inboundLetter.updateMany({ where: { clinicId: ctx.clinicId, referralId, version }, data: { ...typed, version: { increment: 1 } } });
      if (count === 0) throw staleVersion(await show(ctx, await this.#load(ctx, referralId)));
    }
    const question = input.question ?? '';
    if (question !== row.question) await ctx.tx.referral.updateMany({ where: { clinicId: ctx.clinicId, id: referralId }, data: { question, version: { increment: 1 } } });
    ctx.audit({ action: 'update', entity: 'referral', entityId: referralId, patientId: row.patientId, fields: ['inbound-letter', ...Object.keys(input)] });
    return show(ctx, await this.#load(ctx, referralId));
  }

  async #load(ctx: RequestContext, id: string): Promise<Row> {
    const row = found(await ctx.tx.referral.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: includes }));
    if (row.direction !== 'inbound') throw problem('not-possible', { detail: 'This referral is ours; it came with no letter.' });
    return row;
  }
}

const columnsOf = ({ datedOn, diagnosis, precautions }: InboundLetterFacts) =>
  ({ datedOn: typeof datedOn === 'string' ? dateOfDay(datedOn) : null, diagnosis: diagnosis ?? null, precautions: precautions ?? null });

function refuseFuture(ctx: RequestContext, { datedOn }: InboundLetterFacts): void {
  if (typeof datedOn === 'string' && datedOn > ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/datedOn', code: 'in-future', detail: 'This day is still to come.' }] });
}

async function show(ctx: RequestContext, row: Row): Promise<InboundLetterResponse> {
  return toResponse(row, await mailStates(ctx, row.questions.map(({ id }) => questionCause(id))));
}

function toResponse({ id, question, isOpen, inboundLetter, contact, questions }: Row, mails: ReadonlyMap<string, MailStateResponse>): InboundLetterResponse {
  const said = {
    datedOn: dayOrNull(inboundLetter?.datedOn ?? null), question: question.trim() === '' ? null : question,
    diagnosis: inboundLetter?.diagnosis ?? null, precautions: inboundLetter?.precautions ?? null,
  };
  return {
    referralId: id, ...said, missing: MISSING_PARTS.filter((part) => said[part] === null),
    typedByName: inboundLetter?.typedBy.displayName ?? null, typedAt: inboundLetter?.typedAt.toISOString() ?? null, version: inboundLetter?.version ?? UNTYPED,
    askingEmail: contact?.email ?? null,
    asked: questions.map(({ id: asked, recipient, askedAt, askedBy }) => ({ id: asked, recipient, at: askedAt.toISOString(), byName: askedBy.displayName, mail: mails.get(questionCause(asked)) ?? null })),
    can: { edit: isOpen },
  };
}
