// Moving through the stages of a plan: only a person moves it, only when every criterion holds; a new injury begins it anew.
import { Injectable } from '@nestjs/common';
import { stageCriteria, type PlanTimeline, type StageCriterion } from '@legwork/clinical';
import { dateOfDay, dayIn, dayOf, newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { LoadedPlan } from './plan-content.js';
import { courseKind, goalsMetBy, type CourseReading } from './plan-course.js';
import { screeningClear } from './plan-protocol.js';
import { PlanReadsService, type PlanToday } from './plan-reads.service.js';
import type { PlanResponse } from './plan-responses.dto.js';
import type { MoveTarget, ProtocolMoveInput } from './plans.dto.js';
import { planRights } from './plans.policy.js';

interface Move {
  readonly kind: string;
  readonly fromPhase: string;
  readonly toPhase: string;
  readonly happenedOn: string;
  readonly input: ProtocolMoveInput;
}

@Injectable()
export class PlanProtocolService {
  constructor(
    private readonly reads: PlanReadsService,
    private readonly screenings: ScreeningsService,
  ) {}

  async confirm(ctx: RequestContext, id: string, version: number, input: ProtocolMoveInput): Promise<PlanResponse> {
    const plan = await this.reads.load(ctx, id);
    if (courseKind(plan) !== 'lasting' && plan.injuryOn === null) throw problem('no-injury-date', { detail: 'The plan has no injury date, so it has no stages.' });
    if (!planRights(ctx, { ...plan, course: courseKind(plan) ?? null }).confirmMove) throw problem('not-possible', { detail: plan.status === 'draft' ? 'The stages of a lasting problem begin when the plan is agreed.' : 'The plan has ended.' });
    if (plan.version !== version) throw staleVersion(await this.reads.show(ctx, plan));
    const today = await this.reads.today(ctx, plan, input.criteria ?? {});
    const happenedOn = input.happenedOn ?? ctx.today;
    refuseImpossibleDay(plan, startOf(ctx, plan, today.course), happenedOn, ctx.today);
    if (input.kind === 'reinjury' && input.reason === undefined) throw missing('/reason', 'Say how the injury began again.');
    const toPhase = input.kind === 'reinjury' ? firstStage(plan) : checkedTarget(ctx, applicable(today.course), input, today);
    await this.#write(ctx, plan, { kind: input.kind, fromPhase: today.course.timeline?.now ?? firstStage(plan), toPhase, happenedOn, input });
    await this.screenings.recheckPlans(ctx, plan.patientId);
    ctx.audit({ action: 'update', entity: 'plan', entityId: id, patientId: plan.patientId, fields: [`protocol:${input.kind}`] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  async #write(ctx: RequestContext, plan: LoadedPlan, move: Move): Promise<void> {
    const { count } = await ctx.tx.plan.updateMany({ where: { clinicId: ctx.clinicId, id: plan.id, version: plan.version }, data: { updatedAt: ctx.now, version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, plan.id)));
    await ctx.tx.protocolMove.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), planId: plan.id, kind: move.kind, fromPhase: move.fromPhase, toPhase: move.toPhase,
        criteria: { ...move.input.criteria }, happenedOn: dateOfDay(move.happenedOn), reason: move.input.reason ?? null,
        confirmedById: ctx.membershipId, confirmedAt: ctx.now,
      },
    });
  }
}

const missing = (pointer: string, detail: string) => problem('invalid-input', { errors: [{ pointer, code: 'missing', detail }] });
const firstStage = (plan: LoadedPlan): 'peace' | 'settle' => (courseKind(plan) === 'lasting' ? 'settle' : 'peace');

function startOf(ctx: RequestContext, plan: LoadedPlan, { timeline }: CourseReading): string {
  if (timeline !== null) return timeline.startedOn;
  return plan.injuryOn === null ? dayIn(ctx.timeZone, plan.createdAt) : dayOf(plan.injuryOn);
}

/** An injury too long ago has no stages; only a new injury begins them. */
function applicable({ timeline, note }: CourseReading): PlanTimeline {
  if (timeline === null) throw problem('not-possible', { detail: note });
  return timeline;
}

/** The course is read by its days: one before what is on record already would change nothing, or the wrong stage. */
function refuseImpossibleDay({ protocolMoves }: Pick<LoadedPlan, 'protocolMoves'>, startedOn: string, happenedOn: string, today: string): void {
  const refuse = (code: string, detail: string) => problem('invalid-input', { errors: [{ pointer: '/happenedOn', code, detail }] });
  if (happenedOn > today) throw refuse('in-future', OUTSIDE);
  if (happenedOn <= startedOn) throw refuse('not-after-injury', OUTSIDE);
  const last = protocolMoves.map((move) => dayOf(move.happenedOn)).toSorted().at(-1);
  if (last !== undefined && happenedOn < last) throw refuse('before-last-move', `A move of ${last} is on record: choose that day or a later one.`);
}

const OUTSIDE = 'The day must lie after the course began and not in the future.';

function checkedTarget(ctx: RequestContext, timeline: PlanTimeline, { toPhase, reason, criteria }: ProtocolMoveInput, { goals, screened, planner }: PlanToday): MoveTarget {
  if (toPhase === undefined) throw missing('/toPhase', 'Say which stage follows.');
  if (!targetsFrom(timeline).includes(toPhase)) throw problem('not-possible', { detail: `From ${timeline.now} there is no move to ${toPhase}. ${timeline.message}` });
  if (timeline.now === 'review72h') {
    refuseUnassessed(ctx, reason);
    return toPhase;
  }
  const { goalsMet, ...seen } = criteria ?? {};
  const toClose = (): readonly StageCriterion[] => stageCriteria('done', {
    ...seen, goalsMet: goalsMetBy(goals.map(({ status }) => status), goalsMet), screeningClear: screeningClear(screened[planner].result),
  });
  refuseOpen(toPhase === timeline.next ? timeline.criteria : toClose());
  return toPhase;
}

/** Halted and done are left by a new injury only. A course may be closed early, once its goals are met. */
function targetsFrom({ now, next }: PlanTimeline): readonly (MoveTarget | 'settle')[] {
  switch (now) {
    case 'peace': return ['love'];
    case 'review72h': return ['peace', 'love'];
    case 'halted': case 'done': return [];
    case 'love': case 'settle': case 'build': case 'return': return next === null ? ['done'] : [next, 'done'];
  }
}

function refuseOpen(criteria: readonly Pick<StageCriterion, 'id' | 'state' | 'why'>[]): void {
  const open = criteria.filter(({ state }) => state !== 'met');
  if (open.length === 0) return;
  throw problem('criteria-open', { detail: 'Not every criterion is met.', errors: open.map(({ id, state, why }) => ({ pointer: '/criteria', code: `${id}:${state}`, detail: why })) });
}

/** Pain that does not ease by 72 hours is assessed by a physiotherapist, who says what was found. */
function refuseUnassessed(ctx: RequestContext, reason: string | undefined): void {
  if (performerRoleOf(ctx.role) !== 'physiotherapist') throw problem('not-allowed', { detail: 'After 72 hours without easing, a physiotherapist assesses first.' });
  if (reason === undefined) throw missing('/reason', 'Say what the assessment showed.');
}
