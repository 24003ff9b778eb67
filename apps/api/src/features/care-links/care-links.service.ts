/** The patient's way to a plan, from the clinic's side: one link at a time, shown or sent; and what came back from home. */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { dayIn, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { LINK_LIFE_MS } from '../intakes/link-ways.js';
import { planContent, type LoadedPlan } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import { adherence } from './adherence.js';
import { carePage, exercisesNow } from './care-page.js';
import { carePartsOf } from './care-parts.js';
import type { CareLanguage } from './care.dto.js';
import type { CareLinkRequest, CareLinkResponse, LiveCareLink, PlanCareResponse } from './care-links.dto.js';
import { stageToday } from './plan-stage.js';

const MOST_NOTES = 10;

@Injectable()
export class CareLinksService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly plans: PlanReadsService) {}

  async make(ctx: RequestContext, planId: string, { sendBy }: CareLinkRequest): Promise<CareLinkResponse> {
    // Two people asking at once get one live link between them, the later one's.
    await ctx.tx.$queryRaw`select 1 from plan where clinic_id = ${ctx.clinicId}::uuid and id = ${planId}::uuid for update`;
    const plan = await this.#requirePlan(ctx, planId);
    if (plan.status !== 'active') throw problem('not-possible', { detail: 'Only an active plan has a page. Activate the plan first.' });
    return sendBy === 'email' ? this.#send(ctx, plan) : this.#show(ctx, plan);
  }

  async revoke(ctx: RequestContext, planId: string): Promise<void> {
    const plan = await this.#requirePlan(ctx, planId);
    await this.#end(ctx, planId, 'revoked');
    ctx.audit({ action: 'revoke', entity: 'care-link', entityId: planId, patientId: plan.patientId });
  }

  async read(ctx: RequestContext, planId: string, { language }: CareLanguage): Promise<PlanCareResponse> {
    const plan: LoadedPlan = await this.plans.load(ctx, planId);
    const parts = await carePartsOf(ctx, planId);
    const { email } = found(await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: plan.patientId } }, select: { email: true } }));
    const agreed = parts.version;
    ctx.audit({ action: 'read', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['care'] });
    return {
      link: await this.#live(ctx, planId), hasEmail: email !== null, language: parts.patient.language,
      agreement: parts.agreement === null ? null : { ...parts.agreement, agreedAt: new Date(parts.agreement.agreedAt).toISOString() },
      adherence: adherence({
        exercises: agreed === null ? [] : exercisesNow(agreed.content, stageToday(parts, ctx.today).stage), done: parts.done,
        agreedOn: agreed === null ? null : dayIn(ctx.timeZone, new Date(agreed.activatedAt)), today: ctx.today,
      }),
      notes: parts.done.flatMap(({ doneOn, exerciseId, note }) => (note === null ? [] : [{ on: doneOn, exerciseId, text: note }])).toReversed().slice(0, MOST_NOTES),
      page: carePage(parts, planContent(plan), { today: ctx.today, language: language ?? parts.patient.language }),
    };
  }

  async #send(ctx: RequestContext, plan: { readonly id: string; readonly patientId: string }): Promise<CareLinkResponse> {
    const { email } = found(await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: plan.patientId } }, select: { email: true } }));
    if (email === null) throw problem('email-needed', { detail: 'This person has no e-mail address. Show or copy the link instead.' });
    await this.#forgetWaiting(ctx, plan.id);
    await ctx.send({ kind: 'care-link', recipient: email, planId: plan.id });
    ctx.audit({ action: 'create', entity: 'care-link', entityId: plan.id, patientId: plan.patientId, fields: ['email'] });
    return { url: null, expiresAt: null };
  }

  /** The secret is in the answer once and never again; it stands in the fragment, which browsers do not send anywhere. */
  async #show(ctx: RequestContext, plan: { readonly id: string; readonly patientId: string }): Promise<CareLinkResponse> {
    await this.#end(ctx, plan.id, 'replaced');
    const token = newToken();
    const expiresAt = new Date(ctx.now.getTime() + LINK_LIFE_MS.shown);
    await ctx.tx.careLink.create({
      data: { clinicId: ctx.clinicId, id: newId(), planId: plan.id, tokenHash: hashToken(token), way: 'shown', createdAt: ctx.now, expiresAt, createdById: ctx.membershipId },
    });
    ctx.audit({ action: 'create', entity: 'care-link', entityId: plan.id, patientId: plan.patientId, fields: ['shown'] });
    return { url: `${this.config.publicUrl}/c#${token}`, expiresAt: expiresAt.toISOString() };
  }

  async #end(ctx: RequestContext, planId: string, because: 'replaced' | 'revoked'): Promise<void> {
    await ctx.tx.careLink.updateMany({ where: { clinicId: ctx.clinicId, planId, revokedAt: null }, data: { revokedAt: ctx.now, endedBecause: because } });
    await this.#forgetWaiting(ctx, planId);
  }

  async #live(ctx: RequestContext, planId: string): Promise<LiveCareLink | null> {
    const link = await ctx.tx.careLink.findFirst({
      where: { clinicId: ctx.clinicId, planId, revokedAt: null }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], include: { _count: { select: { careAccesses: true } } },
    });
    if (link === null) return null;
    const { way, createdAt, expiresAt, checkTriesLeft } = link;
    return { way, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), isLocked: checkTriesLeft === 0, isOpened: link._count.careAccesses > 0 };
  }

  async #requirePlan(ctx: RequestContext, planId: string) {
    return found(await ctx.tx.plan.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: planId } }, select: { id: true, patientId: true, status: true } }));
  }

  async #forgetWaiting(ctx: RequestContext, planId: string): Promise<void> {
    await ctx.tx.outboxMessage.updateMany({ where: { clinicId: ctx.clinicId, planId, status: 'pending', kind: 'care-link' }, data: { status: 'failed', lastError: 'no-longer-wanted' } });
  }
}
