// Staff record answers at the chart: stored, then screened again in the same transaction.
import { Injectable } from '@nestjs/common';
import { decodeCursor, pageFrom, problem, Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import type { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { KEPT_ELSEWHERE } from './fact-catalogue.js';
import type { FactPage, FactsQuery, NewFacts } from './facts.dto.js';
import { provenanceOf } from './facts.policy.js';
import { FactsService } from './facts.service.js';
import { type FactRow, toFactResponse } from './facts.view.js';

/** The latest row of its fact, and not taken back. */
const isCurrent = Prisma.sql`exists (select from current_fact c
  where c.clinic_id = f.clinic_id and c.patient_id = f.patient_id and c.fact_id = f.fact_id and c.row_id = f.id and not c.withdrawn)`;

@Injectable()
export class FactAnswersService {
  constructor(
    private readonly facts: FactsService,
    private readonly patients: PatientsService,
    private readonly screenings: ScreeningsService,
    private readonly links: ChartLinksService,
  ) {}

  async recordFacts(ctx: RequestContext, patientId: string, input: NewFacts): Promise<ScreeningSummaryResponse> {
    await this.patients.require(ctx, patientId);
    await this.links.check(ctx, patientId, { sessionId: input.sessionId ?? null });
    refuseKeptElsewhere(input);
    const recorded = await this.facts.record(ctx, patientId, input.facts, { provenance: provenanceOf(ctx.role), sessionId: input.sessionId ?? null });
    ctx.audit({ action: 'update', entity: 'fact', patientId, fields: recorded });
    return this.screenings.rescreenFor(ctx, patientId, { cause: 'facts' });
  }

  async listFacts(ctx: RequestContext, patientId: string, query: FactsQuery): Promise<FactPage> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.$queryRaw<FactRow[]>`
      select f.id, f.fact_id as "factId", f.value, f.provenance, f.answered_by as "answeredBy", m.display_name as "recordedByName",
        to_char(f.recorded_on, 'YYYY-MM-DD') as "recordedOn", f.recorded_at as "recordedAt", f.withdrawn, f.note,
        f.intake_id as "intakeId", f.session_id as "sessionId", f.import_id as "importId"
      from fact f left join membership m on m.clinic_id = f.clinic_id and m.id = f.recorded_by_id
      where f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${patientId}::uuid
        and ${query.factId === undefined ? Prisma.sql`true` : Prisma.sql`f.fact_id = ${query.factId}`}
        and ${query.current === 'true' ? isCurrent : Prisma.sql`true`}
        and ${after === undefined ? Prisma.sql`true` : Prisma.sql`(f.recorded_at, f.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      order by f.recorded_at desc, f.id desc limit ${query.limit + 1}`;
    ctx.audit({ action: 'list', entity: 'fact', patientId });
    return pageFrom(rows, query.limit, (row) => toFactResponse(row, ctx.today), (row) => [new Date(row.recordedAt).toISOString(), row.id]);
  }
}

function refuseKeptElsewhere({ facts }: NewFacts): void {
  const errors = facts.flatMap(({ factId }, index) => (KEPT_ELSEWHERE.has(factId)
    ? [{ pointer: `/facts/${index}/factId`, code: 'kept-elsewhere', detail: 'This follows from the medicine list or from who treats; it is not recorded by hand.' }]
    : []));
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
