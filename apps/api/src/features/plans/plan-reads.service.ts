// Reading plans: one with everything that bears on it today, lists, and the versions that were agreed.
import { Injectable } from '@nestjs/common';
import { performerRoles, type ClinicScope, type GoalStatusReading, type PerformerRole, type PlanFinding } from '@legwork/clinical';
import { decodeCursor, found, pageFrom, type Page, type PageQuery, type RequestContext, type Role } from '../../platform/http/api.js';
import { clinicScopeOf } from '../clinics/scope-rows.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { planFindings, type Screenings } from './plan-checks.js';
import { checkedCourse, readCourse, type CourseReading, type SeenToday } from './plan-course.js';
import { placesOf } from './plan-fit.js';
import { readGoal } from './plan-goals.js';
import type { Screened } from './plan-limits.js';
import { goalOf, planContent, planIncludes, type LoadedPlan } from './plan-content.js';
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
    const today = await this.today(ctx, plan);
    return toPlanResponse(plan, {
      role: ctx.role, today: ctx.today, ...today,
      visits: await this.measurements.visits(ctx, plan),
      protocol: courseOf(plan, { today: ctx.today, performerRole: performerRoleOf(ctx.role), screening: today.screened[today.planner].result }),
      contentHash: contentHash(planContent(plan)),
    });
  }

  /** Everything that bears on a plan today, with what the clinician saw where somebody is about to decide. */
  async today(ctx: RequestContext, plan: LoadedPlan, seen?: SeenToday): Promise<PlanToday> {
    const planner = this.plannerOf(plan);
    const screened = await this.screenedFor(ctx, plan);
    const clinicScope = await clinicScopeOf(ctx);
    const measured = await this.measurements.latest(ctx, plan);
    const goals = plan.planGoals.map((goal) => readGoal(goalOf(goal), plan, measured, ctx));
    const course = readCourse(plan, {
      today: ctx.today, timeZone: ctx.timeZone, performerRole: performerRoleOf(ctx.role), screening: screened[planner].result, goals: goals.map(({ status }) => status), ...(seen !== undefined && { seen }),
    });
    const findings = planFindings(plan, {
      planner, screenings: resultsOf(screened), clinicScope, today: ctx.today, course: checkedCourse(plan, course), visitsSinceRetest: await this.measurements.visitsSinceRetest(ctx, plan, measured),
    });
    return { planner, screened, clinicScope, goals, course, findings };
  }

  /** A plan is made for the role of whoever began it; an assistant's for the narrower one. */
  plannerOf(plan: LoadedPlan): PerformerRole {
    return performerRoleOf(plan.createdBy.role as Role);
  }

  /** What both roles may do today in the places of the plan. */
  async screeningsFor(ctx: RequestContext, plan: LoadedPlan): Promise<Screenings> {
    return resultsOf(await this.screenedFor(ctx, plan));
  }

  /** The same, with the letters behind it. */
  async screenedFor(ctx: RequestContext, plan: LoadedPlan): Promise<Readonly<Record<PerformerRole, Screened>>> {
    const decided: [PerformerRole, Screened][] = [];
    for (const performerRole of performerRoles) decided.push([performerRole, await this.screenings.decide(ctx, plan.patientId, { performerRole, regions: placesOf(plan) })]);
    return Object.fromEntries(decided) as Record<PerformerRole, Screened>;
  }
}

export interface PlanToday {
  /** The role the plan is checked for. */
  readonly planner: PerformerRole;
  readonly screened: Readonly<Record<PerformerRole, Screened>>;
  readonly clinicScope: ClinicScope;
  readonly goals: readonly GoalStatusReading[];
  readonly course: CourseReading;
  readonly findings: readonly PlanFinding[];
}

const resultsOf = (screened: Readonly<Record<PerformerRole, Screened>>): Screenings =>
  ({ 'massage-therapist': screened['massage-therapist'].result, physiotherapist: screened.physiotherapist.result });
