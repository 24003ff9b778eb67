// Everything about a plan beside its own lines: who signed it, who agreed, what is left of its visits, when it is reviewed, what was done last.
import { Injectable } from '@nestjs/common';
import { found, PRACTITIONER_ROLES, problem, staleVersion, type RequestContext, type Role } from '../../platform/http/api.js';
import { visitsLeftOf } from '../authorisations/visits-left.js';
import { planContent } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { PlanResponse } from '../plans/plan-responses.dto.js';
import { lastDone } from './last-done.js';
import type { Content } from './line-words.js';
import { PlanAgreementsService } from './plan-agreements.service.js';
import { planDifference } from './plan-difference.js';
import { PlanLifeTasksService } from './plan-life-tasks.service.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { reviewOf } from './plan-standing.js';
import type { PlanDifferenceQuery, PlanDifferenceResponse, PlanLifeResponse, PlanLimitsInput, SignedVersionResponse } from './plan-versions.dto.js';
import { toSignedVersion, versionIncludes } from './plan-versions.view.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

@Injectable()
export class PlanLifeService {
  constructor(
    private readonly plans: PlanReadsService,
    private readonly agreements: PlanAgreementsService,
    private readonly reviews: PlanReviewsService,
    private readonly tasks: PlanLifeTasksService,
  ) {}

  async read(ctx: RequestContext, planId: string): Promise<PlanLifeResponse> {
    const plan = await this.plans.load(ctx, planId);
    const standing = await this.reviews.require(ctx, planId);
    const newest = plan.planVersions[0];
    const left = visitsLeftOf(standing, ctx.today);
    const review = reviewOf(standing, ctx.today);
    const isActive = plan.status === 'active';
    const practises = practitioners.includes(ctx.role);
    ctx.audit({ action: 'read', entity: 'plan', entityId: planId, patientId: plan.patientId });
    return {
      signed: newest === undefined ? null : await this.#version(ctx, newest.id),
      visits: {
        planned: standing.planned, done: standing.done, booked: standing.booked, authorised: standing.authorised, authorisedUsed: standing.authorisedUsed, authorisedUntil: standing.authorisedUntil,
        reviewEveryVisits: standing.reviewEveryVisits, isRunningOut: isActive && left.isRunningOut, words: left.words,
      },
      review: { ...review, retests: isActive ? await this.reviews.retests(ctx, plan, await this.plans.show(ctx, plan), standing) : [] },
      reviews: await this.reviews.ofPlan(ctx, planId),
      agreements: await this.agreements.ofPlan(ctx, planId),
      lastDone: await lastDone(ctx, plan),
      can: { agree: isActive, review: isActive && practises, limits: plan.status === 'draft' || isActive },
    };
  }

  /** The version a note followed. */
  async version(ctx: RequestContext, id: string): Promise<SignedVersionResponse> {
    const row = found(await ctx.tx.planVersion.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: versionIncludes }));
    ctx.audit({ action: 'read', entity: 'plan', entityId: row.planId, patientId: row.plan.patientId, fields: ['versions'] });
    return toSignedVersion(row);
  }

  async difference(ctx: RequestContext, planId: string, { fromId, toId }: PlanDifferenceQuery): Promise<PlanDifferenceResponse> {
    const plan = await this.plans.load(ctx, planId);
    const after = toId === undefined ? planContent(plan) : await this.#content(ctx, planId, toId);
    const before = await this.#content(ctx, planId, fromId);
    ctx.audit({ action: 'read', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['versions'] });
    return { lines: planDifference(before, after) };
  }

  /** When a plan is reviewed is not the patient's to agree to: no new version comes of it. */
  async setLimits(ctx: RequestContext, planId: string, version: number, { reviewEveryVisits }: PlanLimitsInput): Promise<PlanResponse> {
    const plan = await this.plans.load(ctx, planId);
    if (plan.status !== 'draft' && plan.status !== 'active') throw problem('not-possible', { detail: 'The plan has ended.' });
    const { count } = await ctx.tx.plan.updateMany({
      where: { clinicId: ctx.clinicId, id: planId, version },
      data: { ...(reviewEveryVisits !== undefined && { reviewEveryVisits }), updatedAt: ctx.now, version: { increment: 1 } },
    });
    const after = await this.plans.load(ctx, planId);
    if (count === 0) throw staleVersion(await this.plans.show(ctx, after));
    await this.tasks.settle(ctx, planId);
    ctx.audit({ action: 'update', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['reviewEveryVisits'] });
    return this.plans.show(ctx, after);
  }

  async #version(ctx: RequestContext, id: string): Promise<SignedVersionResponse> {
    return toSignedVersion(found(await ctx.tx.planVersion.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: versionIncludes })));
  }

  async #content(ctx: RequestContext, planId: string, id: string): Promise<Content> {
    const row = found(await ctx.tx.planVersion.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { planId: true, content: true } }));
    if (row.planId !== planId) throw problem('not-found');
    return row.content as Content;
  }
}
