// What a discharge summary is made of: the plan and its goals, signed visits, scores since it began, and the home programme.
import { Injectable } from '@nestjs/common';
import { dayOf, dayOrNull, type RequestContext } from '../../platform/http/api.js';
import { homeExerciseOf } from '../home-programmes/home-exercise.js';
import { PlanLifeTasksService } from '../plan-versions/plan-life-tasks.service.js';
import type { LoadedPlan } from '../plans/plan-content.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import { treatedVisitsOf } from '../plans/plan-visits.js';
import type { SummaryMatter, SummaryScore } from './summary-draft.js';

const MOST_TECHNIQUES = 20;
type Technique = SummaryMatter['techniques'][number];

@Injectable()
export class SummaryMatterService {
  constructor(
    private readonly plans: PlanReadsService,
    private readonly waiting: PlanLifeTasksService,
  ) {}

  async of(ctx: RequestContext, plan: LoadedPlan): Promise<SummaryMatter> {
    const { goals, visits } = await this.plans.show(ctx, plan);
    const standing = await this.waiting.standing(ctx, plan.id);
    const episode = plan.episodeId === null ? null : await ctx.tx.episode.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: plan.episodeId } }, select: { title: true } });
    const techniques = await this.#techniques(ctx, plan);
    return {
      planTitle: plan.title, problem: episode?.title ?? null, injuryOn: dayOrNull(plan.injuryOn), agreedOn: standing?.agreedOn ?? null,
      goals, techniques, scores: await this.#scores(ctx, plan),
      visits: { planned: visits.planned, done: visits.done, firstOn: await this.#firstVisit(ctx, plan), lastOn: standing?.lastVisitOn ?? null },
      exercises: plan.planExercises.map(homeExerciseOf),
    };
  }

  async #techniques(ctx: RequestContext, { patientId, episodeId, activatedAt }: LoadedPlan): Promise<Technique[]> {
    if (activatedAt === null) return [];
    return ctx.tx.$queryRaw<Technique[]>`
      select t.modality_id as "modalityId", t.region, t.side, count(distinct s.id)::int as visits, sum(t.minutes)::int as minutes
      from session s join session_technique t on t.clinic_id = s.clinic_id and t.session_id = s.id
      left join appointment a on a.clinic_id = s.clinic_id and a.id = s.appointment_id
      where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${patientId}::uuid and s.status = 'signed' and s.signed_at >= ${activatedAt}
        and (${episodeId}::uuid is null or coalesce(s.episode_id, a.episode_id, ${episodeId}::uuid) = ${episodeId}::uuid)
      group by t.modality_id, t.region, t.side order by visits desc, t.modality_id, t.region, t.side limit ${MOST_TECHNIQUES}`;
  }

  async #firstVisit(ctx: RequestContext, { patientId, episodeId, activatedAt }: LoadedPlan): Promise<string | null> {
    if (activatedAt === null) return null;
    const first = await ctx.tx.session.findFirst({
      where: { ...treatedVisitsOf(ctx.clinicId, { patientId, episodeId }), signedAt: { gte: activatedAt } }, orderBy: { visitDate: 'asc' }, select: { visitDate: true },
    });
    return first === null ? null : dayOf(first.visitDate);
  }

  /** Of every measure the first and the last score; a score that was corrected does not count. One score alone is no change. */
  async #scores(ctx: RequestContext, { patientId, episodeId }: LoadedPlan): Promise<SummaryScore[]> {
    const rows = await ctx.tx.outcomeScore.findMany({
      where: { clinicId: ctx.clinicId, patientId, score: { not: null }, correctedBy: null, ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null }] }) },
      orderBy: [{ takenOn: 'asc' }, { recordedAt: 'asc' }], select: { measureId: true, score: true, takenOn: true },
    });
    return [...new Set(rows.map(({ measureId }) => measureId))].flatMap((measureId): SummaryScore[] => {
      const own = rows.filter((row) => row.measureId === measureId);
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined || first === last || first.score === null || last.score === null) return [];
      return [{ measureId, first: first.score.toNumber(), firstOn: dayOf(first.takenOn), last: last.score.toNumber(), lastOn: dayOf(last.takenOn) }];
    });
  }
}
