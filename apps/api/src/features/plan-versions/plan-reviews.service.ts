// A plan is looked at again: what is measured again for it, what was decided, and when the next one is.
import { Injectable } from '@nestjs/common';
import { measuresDue } from '@legwork/clinical';
import { dateOfDay, dayOf, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { placeOf, summaryOf } from '../findings/finding-summary.js';
import type { LoadedPlan } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import type { PlanResponse } from '../plans/plan-responses.dto.js';
import { measureWord } from './line-words.js';
import { PlanLifeTasksService } from './plan-life-tasks.service.js';
import { latestReviewDay, type PlanStanding } from './plan-standing.js';
import type { PlanReviewInput, PlanReviewResponse, RetestResponse } from './plan-versions.dto.js';
import { toReview } from './plan-versions.view.js';

const reviewIncludes = { reviewedBy: { select: { displayName: true } }, planVersion: { select: { number: true } } } as const;
const RETESTED_KINDS = ['range-of-motion', 'strength', 'girth', 'special-test', 'neuro', 'palpation', 'trigger-point'];
const MOST_FINDINGS = 20;

@Injectable()
export class PlanReviewsService {
  constructor(
    private readonly plans: PlanReadsService,
    private readonly tasks: PlanLifeTasksService,
  ) {}

  /** Newest first. */
  async ofPlan(ctx: RequestContext, planId: string): Promise<PlanReviewResponse[]> {
    const rows = await ctx.tx.planReview.findMany({ where: { clinicId: ctx.clinicId, planId }, orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }], include: reviewIncludes });
    return rows.map(toReview);
  }

  async finish(ctx: RequestContext, planId: string, input: PlanReviewInput): Promise<PlanReviewResponse> {
    const plan = await this.plans.load(ctx, planId);
    const version = plan.planVersions[0];
    if (plan.status !== 'active' || version === undefined) throw problem('not-possible', { detail: 'Only a plan that is agreed and has not ended is reviewed.' });
    this.#refuse(input, ctx.today);
    const nextOn = input.nextOn ?? null;
    const row = await ctx.tx.planReview.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), planId, planVersionId: version.id, reviewedOn: dateOfDay(ctx.today), decision: input.decision, note: input.note ?? null,
        retested: input.retested ?? [], nextOn: nextOn === null ? null : dateOfDay(nextOn), reviewedById: ctx.membershipId, reviewedAt: ctx.now,
      },
      include: reviewIncludes,
    });
    await this.tasks.settle(ctx, planId);
    ctx.audit({ action: 'complete', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['review'] });
    return toReview(row);
  }

  #refuse({ nextOn, decision, note }: PlanReviewInput, today: string): void {
    const isSet = nextOn !== undefined && nextOn !== null;
    const refuse = (pointer: string, code: string, detail: string): never => { throw problem('invalid-input', { errors: [{ pointer, code, detail }] }); };
    if (isSet && (nextOn <= today || nextOn > latestReviewDay(today))) refuse('/nextOn', 'not-in-future', 'The next review is after today and within a year.');
    if (!isSet && decision !== 'discharge') refuse('/nextOn', 'missing', 'Say when the plan is looked at again.');
    if (decision === 'change' && (note ?? '').trim() === '') refuse('/note', 'missing', 'Say what changes.');
  }

  /** What to measure again: the goals' measures, the questionnaires whose time has come, and what the last examinations found. */
  async retests(ctx: RequestContext, plan: LoadedPlan, { goals }: PlanResponse, standing: PlanStanding): Promise<RetestResponse[]> {
    const since = standing.lastReview?.on ?? standing.agreedOn ?? ctx.today;
    const isFresh = (on: string | null): boolean => on !== null && on > since;
    const ofGoals = goals.map(({ measureId, activity, now, nowOn }): RetestResponse => ({
      kind: 'goal', name: measureWord(measureId), about: activity, last: now === null ? null : String(now), lastOn: nowOn, isDone: isFresh(nowOn),
    }));
    return [...ofGoals, ...await this.#questionnaires(ctx, plan, goals.map(({ measureId }) => measureId), standing.done + 1, isFresh), ...await this.#findings(ctx, plan, isFresh)];
  }

  async #questionnaires(ctx: RequestContext, { patientId }: LoadedPlan, asked: readonly string[], visit: number, isFresh: (on: string) => boolean): Promise<RetestResponse[]> {
    const scores = await ctx.tx.outcomeScore.findMany({ where: { clinicId: ctx.clinicId, patientId }, orderBy: [{ takenOn: 'asc' }, { recordedAt: 'asc' }], select: { measureId: true, takenOn: true, score: true } });
    const taken = scores.map(({ measureId, takenOn }) => ({ measureId, on: dayOf(takenOn) }));
    return measuresDue(taken, visit, ctx.today).filter(({ measureId }) => !asked.includes(measureId)).map(({ measureId, why, lastOn }): RetestResponse => ({
      kind: 'questionnaire', name: measureWord(measureId), about: why === 'first' ? 'never taken' : why === 'visit' ? 'asked at every visit' : 'its weeks have passed',
      last: scores.findLast((score) => score.measureId === measureId)?.score?.toString() ?? null, lastOn, isDone: lastOn !== null && isFresh(lastOn),
    }));
  }

  /** The latest of each kind in each place. */
  async #findings(ctx: RequestContext, { patientId, episodeId }: LoadedPlan, isFresh: (on: string) => boolean): Promise<RetestResponse[]> {
    const rows = await ctx.tx.finding.findMany({
      where: { clinicId: ctx.clinicId, patientId, status: 'active', kind: { in: RETESTED_KINDS }, ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null }] }) },
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: 200, select: { kind: true, region: true, side: true, data: true, recordedAt: true },
    });
    const latest = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      const key = [row.kind, row.region, row.side, itemOf(row.data)].join(' ');
      if (!latest.has(key)) latest.set(key, row);
    }
    return [...latest.values()].slice(0, MOST_FINDINGS).map((row): RetestResponse => {
      const on = dayOf(row.recordedAt);
      return { kind: 'finding', name: placeOf(row), about: summaryOf(row), last: null, lastOn: on, isDone: isFresh(on) };
    });
  }

  async require(ctx: RequestContext, planId: string): Promise<PlanStanding> {
    return found((await this.tasks.standing(ctx, planId)) ?? null);
  }
}

/** What of a place was examined: the motion, the movement, the landmark or the test. */
function itemOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const item = ['motionId', 'movement', 'landmark', 'testId', 'item'].map((key) => Reflect.get(data, key) as unknown).find((value) => typeof value === 'string');
  return typeof item === 'string' ? item : '';
}
