// Reading plans: one with everything that bears on it today, lists, and the versions that were agreed.
import { Injectable } from '@nestjs/common';
import { performerRoles, type PerformerRole, type RegionAnswer } from '@legwork/clinical';
import { decodeCursor, found, pageFrom, type Page, type PageQuery, type RequestContext, type Role } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { Screenings } from './plan-checks.js';
import { planContent, planIncludes, type LoadedPlan } from './plan-content.js';
import { PlanMeasurementsService } from './plan-measurements.service.js';
import { courseOf } from './plan-protocol.js';
import type { PlanResponse, PlanRow, PlanVersionResponse } from './plan-responses.dto.js';
import type { PlansQuery } from './plans.dto.js';
import { toPlanResponse, toPlanRow, toPlanVersion } from './plans.view.js';

@Injectable()
export class PlanReadsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly screenings: ScreeningsService,
    private readonly measurements: PlanMeasurementsService,
  ) {}

  async read(ctx: RequestContext, id: string): Promise<PlanResponse> {
    const plan = await this.load(ctx, id);
    ctx.audit({ action: 'read', entity: 'plan', entityId: id, patientId: plan.patientId });
    return this.show(ctx, plan);
  }

  /** Newest first. */
  async ofPatient(ctx: RequestContext, patientId: string, query: PlansQuery): Promise<Page<PlanRow>> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['id']);
    const rows = await ctx.tx.plan.findMany({
      where: {
        clinicId: ctx.clinicId, patientId, ...(query.status !== undefined && { status: query.status }), ...(after !== undefined && { id: { lt: after[0] } }),
      },
      orderBy: { id: 'desc' },
      take: query.limit + 1,
    });
    ctx.audit({ action: 'list', entity: 'plan', patientId });
    return pageFrom(rows, query.limit, toPlanRow, (row) => [row.id]);
  }

  /** Latest agreement first. */
  async versions(ctx: RequestContext, id: string, query: PageQuery): Promise<Page<PlanVersionResponse>> {
    const plan = await this.load(ctx, id);
    const after = decodeCursor(query.cursor, ['id']);
    const rows = await ctx.tx.planVersion.findMany({
      where: { clinicId: ctx.clinicId, planId: id, ...(after !== undefined && { id: { lt: after[0] } }) },
      include: { activatedBy: { select: { displayName: true } } },
      orderBy: { id: 'desc' },
      take: query.limit + 1,
    });
    ctx.audit({ action: 'read', entity: 'plan', entityId: id, patientId: plan.patientId, fields: ['versions'] });
    return pageFrom(rows, query.limit, toPlanVersion, (row) => [row.id]);
  }

  async load(ctx: RequestContext, id: string): Promise<LoadedPlan> {
    return found(await ctx.tx.plan.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: planIncludes }));
  }

  async show(ctx: RequestContext, plan: LoadedPlan): Promise<PlanResponse> {
    const planner = this.plannerOf(plan);
    const screenings = await this.screeningsFor(ctx, plan);
    return toPlanResponse(plan, {
      role: ctx.role, today: ctx.today, planner, screenings,
      measured: await this.measurements.latest(ctx, plan),
      visits: await this.measurements.visits(ctx, plan),
      course: courseOf(plan, { today: ctx.today, performerRole: performerRoleOf(ctx.role), screening: screenings[planner] }),
      contentHash: contentHash(planContent(plan)),
    });
  }

  /** A plan is made for the role of whoever began it; an assistant's for the narrower one. */
  plannerOf(plan: LoadedPlan): PerformerRole {
    return performerRoleOf(plan.createdBy.role as Role);
  }

  /** What both roles may do today in the places of the plan. */
  async screeningsFor(ctx: RequestContext, plan: LoadedPlan): Promise<Screenings> {
    const regions = plan.planInterventions.map(({ region, side }): RegionAnswer => (side === 'left' || side === 'right' ? { region, side } : region));
    const decided: [PerformerRole, Screenings[PerformerRole]][] = [];
    for (const performerRole of performerRoles) decided.push([performerRole, (await this.screenings.decide(ctx, plan.patientId, { performerRole, regions })).result]);
    return Object.fromEntries(decided) as Screenings;
  }
}
