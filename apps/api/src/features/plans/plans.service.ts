// Drafting a plan and ending it. Agreeing it is in plan-activation.service.ts, its phases in plan-protocol.service.ts.
import { Injectable } from '@nestjs/common';
import { bodyRegions, checkDose, performersAllowed, type PerformerRole } from '@legwork/clinical';
import { dateOfDay, newId, problem, staleVersion, type Prisma, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PlanLifeTasksService } from '../plan-versions/plan-life-tasks.service.js';
import { clinicScopeOf, holdClinicScope } from '../clinics/scope-rows.js';
import { isLeftToOthers, refuseLinesOfOthers } from '../plan-versions/plan-owners.js';
import { PatientsService } from '../patients/patients.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { interventionOf, type LoadedPlan } from './plan-content.js';
import { refuseOutsideClinicScope } from './plan-clinic-scope.js';
import { performersOf } from './plan-limits.js';
import { PlanReadsService } from './plan-reads.service.js';
import type { PlanResponse } from './plan-responses.dto.js';
import { refuseImpossibleDays } from './plan-days.js';
import type { GoalList, InterventionInput, InterventionList, NewPlan, PlanChange, PlanCompletion } from './plans.dto.js';
import { planRights } from './plans.policy.js';

@Injectable()
export class PlansService {
  constructor(
    private readonly patients: PatientsService,
    private readonly links: ChartLinksService,
    private readonly reads: PlanReadsService,
    private readonly waiting: PlanLifeTasksService,
    private readonly screenings: ScreeningsService,
  ) {}

  async create(ctx: RequestContext, patientId: string, input: NewPlan): Promise<PlanResponse> {
    await this.patients.require(ctx, patientId);
    refuseImpossibleDays(input, ctx.today);
    refuseDiagnosis(ctx, input);
    await this.links.check(ctx, patientId, { episodeId: input.episodeId });
    const { id } = await ctx.tx.plan.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, title: input.title, ...columnsOf(input), createdById: ctx.membershipId, createdAt: ctx.now, updatedAt: ctx.now,
      },
      select: { id: true },
    });
    ctx.audit({ action: 'create', entity: 'plan', entityId: id, patientId, fields: Object.keys(input) });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  async update(ctx: RequestContext, id: string, version: number, input: PlanChange): Promise<PlanResponse> {
    refuseImpossibleDays(input, ctx.today);
    refuseDiagnosis(ctx, input);
    const plan = await this.#editable(ctx, id);
    await this.links.check(ctx, plan.patientId, { episodeId: input.episodeId });
    return this.#write(ctx, plan, version, Object.keys(input), { ...(input.title !== undefined && { title: input.title }), ...columnsOf(input) });
  }

  async replaceGoals(ctx: RequestContext, id: string, version: number, { goals }: GoalList): Promise<PlanResponse> {
    const plan = await this.#editable(ctx, id);
    await this.#touch(ctx, plan, version, {});
    await ctx.tx.planGoal.deleteMany({ where: { clinicId: ctx.clinicId, planId: id } });
    await ctx.tx.planGoal.createMany({
      data: goals.map((goal, position) => ({
        clinicId: ctx.clinicId, id: newId(), planId: id, position, activity: goal.activity, measureId: goal.measureId, item: goal.item ?? null, side: goal.side ?? null,
        baseline: goal.baseline ?? null, target: goal.target ?? null, targetOn: dayOrNull(goal.targetOn), note: goal.note ?? null,
      })),
    });
    return this.#done(ctx, plan, ['goals']);
  }

  /** A line the screening blocks may be drafted; it keeps the plan from being agreed. What is outside a role, or newly outside the clinic's settings, is refused at once. */
  async replaceInterventions(ctx: RequestContext, id: string, version: number, { interventions }: InterventionList): Promise<PlanResponse> {
    await holdClinicScope(ctx);
    const plan = await this.#editable(ctx, id);
    refuseImpossibleDoses(interventions);
    const [role, standing, lines] = [performerRoleOf(ctx.role), plan.planInterventions.map(interventionOf), interventions.map(lineOf)];
    const left = new Set(lines.flatMap((line, index) => (isLeftToOthers(standing, line, role) ? [index] : [])));
    refuseOutsideScope(interventions, role, left);
    refuseLinesOfOthers(standing, lines, role);
    refuseOutsideClinicScope(standing, lines, role, await clinicScopeOf(ctx));
    await this.#touch(ctx, plan, version, {});
    await ctx.tx.planIntervention.deleteMany({ where: { clinicId: ctx.clinicId, planId: id } });
    await ctx.tx.planIntervention.createMany({
      data: interventions.map((line, position) => ({
        clinicId: ctx.clinicId, id: newId(), planId: id, position, modalityId: line.modalityId, region: line.region, side: line.side ?? null,
        dose: line.dose as Prisma.InputJsonObject, doseReason: line.doseReason ?? null, aim: line.aim ?? null, performerRole: line.performerRole, stopRule: line.stopRule ?? null,
        frequency: line.frequency ?? null, stage: line.stage ?? null,
      })),
    });
    return this.#done(ctx, plan, ['interventions']);
  }

  async complete(ctx: RequestContext, id: string, version: number, { ending, reason }: PlanCompletion): Promise<PlanResponse> {
    const plan = await this.reads.load(ctx, id);
    if (!planRights(ctx, plan).complete) throw problem('not-possible', { detail: 'The plan has ended already.' });
    if (ending === 'completed' && plan.status !== 'active') throw problem('not-possible', { detail: 'Only an agreed plan is completed; a draft can be stopped.' });
    await this.#touch(ctx, plan, version, { status: ending, closedAt: ctx.now, closeReason: reason });
    await this.waiting.settle(ctx, id);
    await this.screenings.recheckPlans(ctx, plan.patientId);
    ctx.audit({ action: 'complete', entity: 'plan', entityId: id, patientId: plan.patientId, fields: [ending] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  async #editable(ctx: RequestContext, id: string): Promise<LoadedPlan> {
    const plan = await this.reads.load(ctx, id);
    if (plan.status === 'completed' || plan.status === 'stopped') throw problem('not-possible', { detail: 'A plan that has ended is not changed. Begin a new one.' });
    if (!planRights(ctx, plan).edit) throw problem('not-allowed', { detail: 'An agreed plan is changed by a practitioner.' });
    return plan;
  }

  async #write(ctx: RequestContext, plan: LoadedPlan, version: number, fields: string[], data: Prisma.PlanUncheckedUpdateManyInput): Promise<PlanResponse> {
    await this.#touch(ctx, plan, version, data);
    return this.#done(ctx, plan, fields);
  }

  /** The version check is in the write itself. */
  async #touch(ctx: RequestContext, plan: LoadedPlan, version: number, data: Prisma.PlanUncheckedUpdateManyInput): Promise<void> {
    const { count } = await ctx.tx.plan.updateMany({ where: { clinicId: ctx.clinicId, id: plan.id, version }, data: { ...data, updatedAt: ctx.now, version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, plan.id)));
  }

  async #done(ctx: RequestContext, plan: LoadedPlan, fields: string[]): Promise<PlanResponse> {
    if (plan.status === 'active') await this.screenings.recheckPlans(ctx, plan.patientId);
    ctx.audit({ action: 'update', entity: 'plan', entityId: plan.id, patientId: plan.patientId, fields });
    return this.reads.show(ctx, await this.reads.load(ctx, plan.id));
  }
}

const dayOrNull = (day: string | null | undefined): Date | null => (day === undefined || day === null ? null : dateOfDay(day));

function columnsOf(input: PlanChange) {
  return {
    ...(input.episodeId !== undefined && { episodeId: input.episodeId }),
    ...(input.injuryOn !== undefined && { injuryOn: dayOrNull(input.injuryOn) }),
    ...(input.frequency !== undefined && { frequency: input.frequency }),
    ...(input.visitsPlanned !== undefined && { visitsPlanned: input.visitsPlanned }),
    ...(input.reviewOn !== undefined && { reviewOn: dayOrNull(input.reviewOn) }),
    ...(input.course !== undefined && { course: input.course }),
    ...(input.conditionId !== undefined && { conditionId: input.conditionId }),
    ...(input.weeksToBuild !== undefined && { weeksToBuild: input.weeksToBuild }),
    ...(input.weeksToReturn !== undefined && { weeksToReturn: input.weeksToReturn }),
  };
}

const MOST_DOSE_FIELDS = 20;

/** A dose is numbers by name, inside the hard limits. What a draft still lacks is said in the plan's problems. */
function refuseImpossibleDoses(lines: readonly InterventionInput[]): void {
  const errors = lines.flatMap(({ modalityId, dose }, index): ProblemDetail[] => [
    ...(Object.keys(dose).length > MOST_DOSE_FIELDS ? [{ pointer: `/interventions/${index}/dose`, code: 'too-many', detail: 'No modality has that many dose fields.' }] : []),
    ...Object.entries(dose).filter(([, value]) => typeof value !== 'number').map(([param]) => (
      { pointer: `/interventions/${index}/dose/${param.slice(0, 40)}`, code: 'not-a-number', detail: 'A dose is a number in the unit of its field.' })),
    ...checkDose(modalityId, dose).findings.filter(({ verdict, problem: wrong }) => verdict === 'refused' && (wrong === 'above-range' || wrong === 'below-range')).map(({ param, message }) => (
      { pointer: `/interventions/${index}/dose/${param}`, code: 'outside-limits', detail: message })),
  ]);
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

/** A massage therapist plans for a region and a problem, and names no condition. */
function refuseDiagnosis(ctx: RequestContext, { conditionId }: PlanChange): void {
  if (conditionId === undefined || conditionId === null || performerRoleOf(ctx.role) === 'physiotherapist') return;
  throw problem('outside-scope', { detail: 'A physiotherapist names the condition of a plan.', errors: [{ pointer: '/conditionId', code: 'outside-scope', detail: 'Not in your role.' }] });
}

/** A massage therapist plans massage; whoever is named to perform a line must be allowed to. */
function refuseOutsideScope(lines: readonly InterventionInput[], planner: PerformerRole, leftToOthers: ReadonlySet<number>): void {
  const errors = lines.flatMap(({ modalityId, performerRole, region, side }, index): ProblemDetail[] => {
    const refused = [...(leftToOthers.has(index) ? [] : [planner]), ...performersOf(performerRole, planner)].map((role) => performersAllowed(modalityId, role)).find(({ allowed }) => !allowed);
    const lateral = bodyRegions.find(({ id }) => id === region)?.lateral === true;
    return [
      ...(refused === undefined ? [] : [{ pointer: `/interventions/${index}/performerRole`, code: 'outside-scope', detail: refused.scopeWording ?? 'Another role performs this.' }]),
      ...(lateral || side === undefined || side === null ? [] : [{ pointer: `/interventions/${index}/side`, code: 'side-not-possible', detail: 'This region has no sides.' }]),
    ];
  });
  if (errors.length === 0) return;
  const scope = errors.some(({ code }) => code === 'outside-scope');
  throw scope ? problem('outside-scope', { detail: 'A line of the plan is outside the role that would perform or plan it.', errors }) : problem('invalid-input', { errors });
}

/** A line as it came in, in the shape of one that stands. */
const lineOf = ({ modalityId, region, side, dose, doseReason, aim, performerRole, stopRule, frequency, stage }: InterventionInput): ReturnType<typeof interventionOf> => ({
  modalityId, region, side: side ?? null, dose: dose as Record<string, number>, doseReason: doseReason ?? null, aim: aim ?? null, performerRole, stopRule: stopRule ?? null,
  ...(typeof frequency === 'string' && { frequency }), ...(typeof stage === 'string' && { stage }),
});
