// The latest value of every measure a plan's goals name, and the visits that belong to the plan.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/http/api.js';
import type { LoadedPlan } from './plan-content.js';
import type { Measured } from './plans.view.js';

interface MeasuredRow extends Measured {
  readonly measureId: string;
}

@Injectable()
export class PlanMeasurementsService {
  /** Scores, and degrees of motions from examinations. A measure without a value is not in the map. */
  async latest(ctx: RequestContext, plan: LoadedPlan): Promise<Map<string, Measured>> {
    const measures = [...new Set(plan.planGoals.map(({ measureId }) => measureId))];
    if (measures.length === 0) return new Map();
    const rows = await ctx.tx.$queryRaw<MeasuredRow[]>`
      select distinct on (m.measure_id) m.measure_id as "measureId", m.value::float8 as value, to_char(m.taken, 'YYYY-MM-DD') as "on" from (
        select s.measure_id, s.score as value, s.taken_on as taken, s.recorded_at as at from outcome_score s
          where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${plan.patientId}::uuid and s.measure_id = any(${measures}) and s.score is not null
        union all
        select f.data->>'motionId', (f.data->>'degrees')::numeric, (f.recorded_at at time zone ${ctx.timeZone})::date, f.recorded_at from finding f
          where f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${plan.patientId}::uuid and f.kind = 'range-of-motion' and f.status = 'active'
            and f.data->>'motionId' = any(${measures})
      ) m order by m.measure_id, m.taken desc, m.at desc`;
    return new Map(rows.map(({ measureId, value, on }) => [measureId, { value, on }]));
  }

  /** Signed visits with treatment, and booked ones, since the plan was agreed. */
  async visits(ctx: RequestContext, plan: LoadedPlan): Promise<{ readonly done: number; readonly booked: number }> {
    const since = plan.activatedAt ?? plan.createdAt;
    const ofEpisode = plan.episodeId === null ? {} : { episodeId: plan.episodeId };
    const done = await ctx.tx.session.count({
      where: { clinicId: ctx.clinicId, patientId: plan.patientId, ...ofEpisode, status: 'signed', visitType: { not: 'not-treated' }, signedAt: { gte: since } },
    });
    const booked = await ctx.tx.appointment.count({
      where: { clinicId: ctx.clinicId, patientId: plan.patientId, ...ofEpisode, status: { in: ['booked', 'arrived'] }, startsAt: { gte: ctx.now } },
    });
    return { done, booked };
  }
}
