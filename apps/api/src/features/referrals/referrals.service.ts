// Creating and editing a referral. What moves it along its loop is in referral-steps.service.ts.
import { Injectable } from '@nestjs/common';
import { addDays, dateOfDay, newId, problem, staleVersion, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { addresseeOf } from '../letters/addressee.js';
import { PatientsService } from '../patients/patients.service.js';
import { ReferralDaysService } from './referral-days.service.js';
import { ReferralDraftService } from './referral-draft.service.js';
import type { Direction, ReferralStatus } from './referral-states.js';
import { ReferralReadsService } from './referral-reads.service.js';
import { ReferralTasksService } from './referral-tasks.service.js';
import { sooner, urgencyOfRuleId, URGENCY_RULES, type DueDays } from './referral-urgency.js';
import { mayCreate, referralRights, seesLetter } from './referrals.policy.js';
import type { ReferralResponse } from './referral-responses.dto.js';
import type { NewReferral, ReferralChange } from './referrals.dto.js';
import { toReferralResponse, type LoadedReferral } from './referrals.view.js';

@Injectable()
export class ReferralsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly links: ChartLinksService,
    private readonly drafts: ReferralDraftService,
    private readonly tasks: ReferralTasksService,
    private readonly days: ReferralDaysService,
    private readonly reads: ReferralReadsService,
  ) {}

  async create(ctx: RequestContext, patientId: string, input: NewReferral): Promise<ReferralResponse> {
    const direction: Direction = input.direction ?? 'outbound';
    const patient = await this.patients.require(ctx, patientId);
    if (!mayCreate(ctx.role, direction)) throw problem('not-allowed', { detail: 'A referral letter is written by clinical staff.' });
    await this.links.check(ctx, patientId, { episodeId: input.episodeId, screeningId: input.screeningId });
    const toName = await addresseeOf(ctx, { contactId: input.contactId, name: input.toName, pointer: '/toName' });
    const ownerId = await this.#ownerOf(ctx, input.ownerId ?? ctx.membershipId);
    const draft = await this.drafts.compose(ctx, patient, direction, input);
    const row = await ctx.tx.referral.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, direction,
        status: direction === 'outbound' ? 'draft' : 'received',
        urgency: draft.urgency, dueOn: dateOfDay(addDays(ctx.today, URGENCY_RULES[draft.urgency].dueInDays(await this.days.settings(ctx)))),
        ownerId, contactId: input.contactId ?? null, toName, reason: draft.reason, question: draft.question, letter: { ...draft.letter },
        ruleId: input.ruleId ?? null, screeningId: draft.screeningId, createdById: ctx.membershipId, createdAt: ctx.now, stateSince: ctx.now,
      },
    });
    await this.tasks.settle(ctx, row);
    ctx.audit({ action: 'create', entity: 'referral', entityId: row.id, patientId, fields: Object.keys(input) });
    return toReferralResponse(await this.reads.load(ctx, row.id), ctx);
  }

  async update(ctx: RequestContext, id: string, version: number, input: ReferralChange): Promise<ReferralResponse> {
    const before = await this.reads.load(ctx, id);
    refuseEdit(ctx, before, input);
    const namesParty = input.contactId !== undefined || input.toName !== undefined;
    const party = namesParty ? { contactId: input.contactId ?? before.contactId, toName: await addresseeOf(ctx, { contactId: input.contactId, name: input.toName ?? before.toName, pointer: '/toName' }) } : {};
    const { count } = await ctx.tx.referral.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: {
        ...columnsOf(ctx, before, input, await this.days.settings(ctx)),
        ...party,
        ...(input.contactId === null && { contactId: null }),
        ...(input.ownerId !== undefined && { ownerId: await this.#ownerOf(ctx, input.ownerId) }),
        version: { increment: 1 },
      },
    });
    const after = await this.reads.load(ctx, id);
    if (count === 0) throw staleVersion(toReferralResponse(after, ctx));
    await this.tasks.settle(ctx, after);
    ctx.audit({ action: 'update', entity: 'referral', entityId: id, patientId: before.patientId, fields: Object.keys(input) });
    return toReferralResponse(after, ctx);
  }

  async #ownerOf(ctx: RequestContext, ownerId: string): Promise<string> {
    const owner = await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: ownerId } }, select: { status: true } });
    if (owner?.status !== 'active') throw unknown('/ownerId', 'There is no active member with this id.');
    return ownerId;
  }
}

const unknown = (pointer: string, detail: string) => problem('invalid-input', { errors: [{ pointer, code: 'unknown', detail }] });

const signed = () => problem('letter-signed', { detail: 'The letter is signed and goes out as it is. Close this referral and write a new one to change it.' });

function refuseEdit(ctx: RequestContext, row: LoadedReferral, input: ReferralChange): void {
  const rights = referralRights(ctx, { direction: row.direction as Direction, status: row.status as ReferralStatus, isSigned: row.signature !== null });
  if (!rights.edit) throw problem('not-possible', { detail: 'A closed referral is not changed.' });
  const clinical = input.reason !== undefined || input.question !== undefined || input.letter !== undefined;
  if (clinical && !seesLetter(ctx.role)) throw problem('not-allowed', { detail: 'The letter is written by clinical staff.' });
  if (clinical && row.signature !== null) throw signed();
  if (clinical && !rights.editLetter) throw problem('letter-sent', { detail: 'The letter was sent. Write a new referral instead of changing it.' });
  if (input.letter !== undefined && row.direction === 'inbound' && row.status !== 'seen') throw problem('not-possible', { detail: 'A report is written once the patient was seen.' });
  if (row.signature !== null && row.direction === 'outbound' && (input.toName !== undefined || input.contactId !== undefined)) throw signed();
}

/** Hurrying is always possible; slowing down only as far as the rule behind it allows. A new urgency brings a new due day. */
function columnsOf(ctx: RequestContext, before: LoadedReferral, input: ReferralChange, days: DueDays): Prisma.ReferralUncheckedUpdateManyInput {
  const urgency = input.urgency === undefined ? undefined : sooner(input.urgency, urgencyOfRuleId(before.ruleId));
  const dueOn = input.dueOn ?? (urgency === undefined ? undefined : addDays(ctx.today, URGENCY_RULES[urgency].dueInDays(days)));
  return {
    ...(input.reason !== undefined && { reason: input.reason }),
    ...(input.question !== undefined && { question: input.question }),
    ...(input.letter !== undefined && { letter: { ...input.letter } }),
    ...(urgency !== undefined && { urgency }),
    // A later day is a new promise: what was late before may be escalated again.
    ...(dueOn !== undefined && { dueOn: dateOfDay(dueOn), ...(dueOn >= ctx.today && { escalatedAt: null }) }),
  };
}
