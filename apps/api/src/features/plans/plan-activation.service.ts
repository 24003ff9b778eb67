// Agreeing a plan: nothing may stand against it; then its content is frozen as a version with its fingerprint.
import { Injectable } from '@nestjs/common';
import { newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { holdClinicScope } from '../clinics/scope-rows.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { PlanLifeTasksService } from '../plan-versions/plan-life-tasks.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { stopsActivation, toRemark } from './plan-checks.js';
import { planContent, type LoadedPlan } from './plan-content.js';
import { PlanReadsService } from './plan-reads.service.js';
import type { PlanResponse } from './plan-responses.dto.js';
import type { PlanActivation } from './plans.dto.js';
import { planRights } from './plans.policy.js';

@Injectable()
export class PlanActivationService {
  constructor(
    private readonly reads: PlanReadsService,
    private readonly screenings: ScreeningsService,
    private readonly waiting: PlanLifeTasksService,
  ) {}

  async activate(ctx: RequestContext, id: string, version: number, { reason }: PlanActivation): Promise<PlanResponse> {
    await holdClinicScope(ctx);
    const plan = await this.reads.load(ctx, id);
    if (!planRights(ctx, plan).activate) throw problem('not-possible', { detail: 'A plan that has ended is not activated again.' });
    if (plan.version !== version) throw staleVersion(await this.reads.show(ctx, plan));
    const hash = contentHash(planContent(plan));
    refuseRepeat(plan, hash, reason);
    const today = await this.reads.today(ctx, plan);
    const findings = today.findings.filter(stopsActivation);
    if (findings.length > 0) throw problem('plan-not-ready', { detail: 'The plan cannot be activated yet.', errors: findings.map((finding) => toRemark(finding, performerRoleOf(ctx.role))) });
    const { screeningId } = await this.screenings.current(ctx, plan.patientId, today.planner);
    await this.#freeze(ctx, plan, hash, reason, screeningId);
    await this.screenings.recheckPlans(ctx, plan.patientId);
    ctx.audit({ action: 'activate', entity: 'plan', entityId: id, patientId: plan.patientId, fields: [`hash:${hash.toString('hex')}`] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  async #freeze(ctx: RequestContext, plan: LoadedPlan, hash: Buffer<ArrayBuffer>, reason: string | undefined, screeningId: string | null): Promise<void> {
    const { count } = await ctx.tx.plan.updateMany({
      where: { clinicId: ctx.clinicId, id: plan.id, version: plan.version },
      data: { status: 'active', activatedAt: plan.activatedAt ?? ctx.now, updatedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, plan.id)));
    await ctx.tx.planVersion.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), planId: plan.id, number: (plan.planVersions[0]?.number ?? 0) + 1, content: planContent(plan),
        contentHash: hash, reason: reason ?? null, activatedById: ctx.membershipId, activatedAt: ctx.now, screeningId,
      },
    });
    await this.waiting.settle(ctx, plan.id);
  }
}

function refuseRepeat(plan: LoadedPlan, hash: Buffer, reason: string | undefined): void {
  const agreed = plan.planVersions[0];
  if (agreed === undefined) return;
  if (Buffer.from(agreed.contentHash).equals(hash)) throw problem('not-possible', { detail: 'This version is agreed already.' });
  if (reason === undefined) throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'missing', detail: 'Say what changed and why.' }] });
}
