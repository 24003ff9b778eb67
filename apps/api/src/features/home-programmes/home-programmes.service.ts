// Writing the home programme of a plan: the whole list at once, as goals and techniques are.
import { Injectable } from '@nestjs/common';
import { newId, problem, staleVersion, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { PlanResponse } from '../plans/plan-responses.dto.js';
import { planRights } from '../plans/plans.policy.js';
import type { HomeExerciseList } from './home-programmes.dto.js';
import { refuseImpossible } from './refuse-impossible.js';

@Injectable()
export class HomeProgrammesService {
  constructor(private readonly reads: PlanReadsService) {}

  async replace(ctx: RequestContext, id: string, version: number, { exercises }: HomeExerciseList): Promise<PlanResponse> {
    const plan = await this.reads.load(ctx, id);
    if (plan.status === 'completed' || plan.status === 'stopped') throw problem('not-possible', { detail: 'A plan that has ended is not changed. Begin a new one.' });
    if (!planRights(ctx, { ...plan, status: plan.status }).edit) throw problem('not-allowed', { detail: 'An agreed plan is changed by a practitioner.' });
    refuseImpossible(exercises);
    const { count } = await ctx.tx.plan.updateMany({ where: { clinicId: ctx.clinicId, id, version }, data: { updatedAt: ctx.now, version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, id)));
    await ctx.tx.planExercise.deleteMany({ where: { clinicId: ctx.clinicId, planId: id } });
    await ctx.tx.planExercise.createMany({
      data: exercises.map(({ exerciseId, side, dose, doseReason, phase, note }, position) => ({
        clinicId: ctx.clinicId, id: newId(), planId: id, position, exerciseId, side: side ?? null, dose: dose as Prisma.InputJsonObject,
        doseReason: doseReason ?? null, phase: phase ?? null, note: note ?? null,
      })),
    });
    ctx.audit({ action: 'update', entity: 'plan', entityId: id, patientId: plan.patientId, fields: ['exercises'] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }
}
