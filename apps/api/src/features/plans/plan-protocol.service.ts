// Moving through PEACE & LOVE: only a person moves it, only when every criterion holds; a new injury begins it anew.
import { Injectable } from '@nestjs/common';
import type { PeaceAndLoveDay } from '@legwork/clinical';
import { dateOfDay, dayOf, newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { LoadedPlan } from './plan-content.js';
import { courseOf } from './plan-protocol.js';
import { PlanReadsService } from './plan-reads.service.js';
import type { PlanResponse } from './plan-responses.dto.js';
import type { MoveTarget, PlanStatus, ProtocolMoveInput } from './plans.dto.js';
import { planRights } from './plans.policy.js';

type Phase = PeaceAndLoveDay['phase'];

interface Move {
  readonly kind: string;
  readonly fromPhase: Phase;
  readonly toPhase: MoveTarget;
  readonly happenedOn: string;
  readonly input: ProtocolMoveInput;
}

/** Halted and done are left by a new injury only; what stopped it has to be settled first. */
const MOVES: Readonly<Record<Phase, readonly MoveTarget[]>> = { peace: ['love'], review72h: ['peace', 'love'], love: ['done'], halted: [], done: [] };

@Injectable()
export class PlanProtocolService {
  constructor(private readonly reads: PlanReadsService) {}

  async confirm(ctx: RequestContext, id: string, version: number, input: ProtocolMoveInput): Promise<PlanResponse> {
    const plan = await this.reads.load(ctx, id);
    if (plan.injuryOn === null) throw problem('no-injury-date', { detail: 'The plan has no injury date, so it has no phases.' });
    if (!planRights(ctx, { status: plan.status as PlanStatus, injuryOn: plan.injuryOn }).confirmMove) throw problem('not-possible', { detail: 'The plan has ended.' });
    if (plan.version !== version) throw staleVersion(await this.reads.show(ctx, plan));
    const course = await this.#courseOf(ctx, plan, input);
    const happenedOn = input.happenedOn ?? ctx.today;
    refuseImpossibleDay(course?.startedOn ?? dayOf(plan.injuryOn), happenedOn, ctx.today);
    const toPhase = input.kind === 'reinjury' ? 'peace' : checkedTarget(ctx, applicable(course), input);
    await this.#write(ctx, plan, { kind: input.kind, fromPhase: course?.phase ?? 'peace', toPhase, happenedOn, input });
    ctx.audit({ action: 'update', entity: 'plan', entityId: id, patientId: plan.patientId, fields: [`protocol:${input.kind}`] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  /** As the clinician describes it, and as the screening of the role that plans stands. */
  async #courseOf(ctx: RequestContext, plan: LoadedPlan, { criteria }: ProtocolMoveInput): Promise<PeaceAndLoveDay | undefined> {
    const screenings = await this.reads.screeningsFor(ctx, plan);
    const performerRole = performerRoleOf(ctx.role);
    return courseOf(plan, { today: ctx.today, performerRole, screening: screenings[performerRole], ...(criteria !== undefined && { criteria }) });
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

/** A lasting problem has no phases; only a new injury begins them. */
function applicable(course: PeaceAndLoveDay | undefined): PeaceAndLoveDay {
  if (course === undefined) throw problem('not-possible', { detail: 'The injury is too long ago for phases. A new injury begins them anew.' });
  return course;
}

function refuseImpossibleDay(startedOn: string, happenedOn: string, today: string): void {
  if (happenedOn > startedOn && happenedOn <= today) return;
  const code = happenedOn > today ? 'in-future' : 'not-after-injury';
  throw problem('invalid-input', { errors: [{ pointer: '/happenedOn', code, detail: 'The day must lie after the injury and not in the future.' }] });
}

function checkedTarget(ctx: RequestContext, course: PeaceAndLoveDay, { toPhase, reason }: ProtocolMoveInput): MoveTarget {
  if (toPhase === undefined) throw problem('invalid-input', { errors: [{ pointer: '/toPhase', code: 'missing', detail: 'Say which phase follows.' }] });
  if (!MOVES[course.phase].includes(toPhase)) throw problem('not-possible', { detail: `From ${course.phase} there is no move to ${toPhase}. ${course.message}` });
  if (course.phase === 'peace' && !course.canMove) {
    const open = course.criteriaToMove.filter(({ state }) => state !== 'met');
    throw problem('criteria-open', { detail: 'Not every criterion is met.', errors: open.map(({ id, state, why }) => ({ pointer: '/criteria', code: `${id}:${state}`, detail: why })) });
  }
  if (course.phase === 'review72h') refuseUnassessed(ctx, reason);
  return toPhase;
}

/** Pain that does not ease by 72 hours is assessed by a physiotherapist, who says what was found. */
function refuseUnassessed(ctx: RequestContext, reason: string | undefined): void {
  if (performerRoleOf(ctx.role) !== 'physiotherapist') throw problem('not-allowed', { detail: 'After 72 hours without easing, a physiotherapist assesses first.' });
  if (reason === undefined) throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'missing', detail: 'Say what the assessment showed.' }] });
}
