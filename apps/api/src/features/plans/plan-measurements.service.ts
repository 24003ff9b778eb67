// The values of every measure a plan's goals name, and the visits that belong to the plan.
import { Injectable } from '@nestjs/common';
import { dateOfDay, type Prisma, type RequestContext } from '../../platform/http/api.js';
import type { LoadedPlan } from './plan-content.js';
import type { Measured } from './plan-goals.js';
import { treatedVisitsOf } from './plan-visits.js';

@Injectable()
export class PlanMeasurementsService {
  /** The latest of each measure, item and side: scores, single activities, and what examinations measured. */
  async latest(ctx: RequestContext, plan: LoadedPlan): Promise<readonly Measured[]> {
    const measures = [...new Set(plan.planGoals.map(({ measureId }) => measureId))];
    if (measures.length === 0) return [];
    return ctx.tx.$queryRaw<Measured[]>`
      select distinct on (m.measure_id, m.item, m.side) m.measure_id as "measureId", m.item, m.side, m.value::float8 as value, to_char(m.taken, 'YYYY-MM-DD') as "on" from (
        select s.measure_id, '' as item, null as side, s.score as value, s.taken_on as taken, s.recorded_at as at from current_outcome_score s
          where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${plan.patientId}::uuid and s.measure_id = any(${measures}) and s.score is not null
        union all
        select 'psfs-item', lower(btrim(a.entry->>'activity')), null, (a.entry->>'ability0To10')::numeric, s.taken_on, s.recorded_at
          from current_outcome_score s cross join lateral jsonb_array_elements(s.answers->'activities') as a(entry)
          where 'psfs-item' = any(${measures}) and s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${plan.patientId}::uuid and s.measure_id = 'psfs'
            and jsonb_typeof(a.entry->'ability0To10') = 'number'
        union all
        select case f.kind when 'range-of-motion' then f.data->>'motionId' else f.kind end,
               case f.kind when 'strength' then lower(btrim(f.data->>'movement')) when 'girth' then lower(btrim(f.data->>'landmark')) else '' end, f.side,
               case f.kind when 'range-of-motion' then (f.data->>'degrees')::numeric when 'strength' then (f.data->>'grade0To5')::numeric else (f.data->>'cm')::numeric end,
               (f.recorded_at at time zone ${ctx.timeZone})::date, f.recorded_at from finding f
          where f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${plan.patientId}::uuid and f.kind in ('range-of-motion', 'strength', 'girth') and f.status = 'active'
            and (case f.kind when 'range-of-motion' then f.data->>'motionId' else f.kind end) = any(${measures})
      ) m order by m.measure_id, m.item, m.side, m.taken desc, m.at desc`;
  }

  /** Signed visits with treatment, and booked ones, since the plan was agreed. */
  async visits(ctx: RequestContext, plan: LoadedPlan): Promise<{ readonly done: number; readonly booked: number }> {
    const ofEpisode = plan.episodeId === null ? {} : { episodeId: plan.episodeId };
    const done = await this.#signedSince(ctx, plan, { signedAt: { gte: plan.activatedAt ?? plan.createdAt } });
    const booked = await ctx.tx.appointment.count({
      where: { clinicId: ctx.clinicId, patientId: plan.patientId, ...ofEpisode, status: { in: ['booked', 'arrived'] }, startsAt: { gte: ctx.now } },
    });
    return { done, booked };
  }

  /** Visits with treatment since anything that a goal is measured by was measured, or since the plan was agreed; null before that. */
  async visitsSinceRetest(ctx: RequestContext, plan: LoadedPlan, measured: readonly Measured[]): Promise<number | null> {
    if (plan.activatedAt === null || plan.planGoals.length === 0) return null;
    const last = measured.map(({ on }) => on).toSorted().at(-1);
    return this.#signedSince(ctx, plan, { signedAt: { gte: plan.activatedAt }, ...(last !== undefined && { visitDate: { gt: dateOfDay(last) } }) });
  }

  #signedSince(ctx: RequestContext, plan: LoadedPlan, since: Pick<Prisma.SessionWhereInput, 'signedAt' | 'visitDate'>): Promise<number> {
    return ctx.tx.session.count({ where: { ...treatedVisitsOf(ctx.clinicId, plan), ...since } });
  }
}
