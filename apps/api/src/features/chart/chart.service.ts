// Hot job: one statement reads the whole chart and writes its audit row; the decision is made here, from what was read.
import { Injectable } from '@nestjs/common';
import { found, type RequestContext } from '../../platform/http/api.js';
import { decide } from '../screenings/decision.js';
import { performerRoleAsked } from '../screenings/screenings.policy.js';
import type { ChartRow } from './chart-row.js';
import type { ChartQuery, ChartResponse } from './chart.dto.js';
import { chartDetail } from './chart.policy.js';
import { toChart } from './chart.view.js';

@Injectable()
export class ChartService {
  async readChart(ctx: RequestContext, patientId: string, query: ChartQuery): Promise<ChartResponse> {
    const detailed = chartDetail(ctx.role) === 'full';
    const [answer] = await ctx.statement<{ readonly chart: ChartRow | null }>(
      'patient_chart',
      'select patient_chart($1::uuid, $2::uuid, $3, $4, $5::uuid, $6) as chart',
      [ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, patientId, detailed],
    );
    const row = found(answer?.chart);
    // Without an open episode there is no matrix to show; the session status needs none.
    const decision = decide(row.record, { performerRole: performerRoleAsked(query.performerRole, ctx.role), sessionDate: ctx.today, regions: row.record.regions });
    return toChart(row, decision, ctx);
  }
}
