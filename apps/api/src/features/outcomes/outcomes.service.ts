// Outcome scores: recorded once and never changed, read beside the first one of their series.
import { Injectable } from '@nestjs/common';
import { dateOfDay, decodeCursor, newId, pageFrom, problem, type Page, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { activityNames, scoreAnswers } from './outcome-answers.js';
import type { NewOutcome, OutcomeResponse, OutcomesQuery } from './outcomes.dto.js';
import { outcomeIncludes, toOutcomeResponse, type FirstScore } from './outcomes.view.js';

const EARLIEST = '1900-01-01';

@Injectable()
export class OutcomesService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService) {}

  /** Newest first. */
  async list(ctx: RequestContext, patientId: string, query: OutcomesQuery): Promise<Page<OutcomeResponse>> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.outcomeScore.findMany({
      where: {
        clinicId: ctx.clinicId, patientId,
        ...(query.measureId !== undefined && { measureId: query.measureId }),
        ...(query.episodeId !== undefined && { episodeId: query.episodeId }),
        ...(after !== undefined && { OR: [{ takenOn: { lt: new Date(after[0]) } }, { takenOn: new Date(after[0]), id: { lt: after[1] } }] }),
      },
      include: outcomeIncludes,
      orderBy: [{ takenOn: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const firsts = await this.#firsts(ctx, patientId);
    ctx.audit({ action: 'list', entity: 'outcome', patientId });
    return pageFrom(rows, query.limit, (row) => toOutcomeResponse(row, firsts), (row) => [row.takenOn.toISOString(), row.id]);
  }

  async record(ctx: RequestContext, patientId: string, input: NewOutcome): Promise<OutcomeResponse> {
    await this.patients.require(ctx, patientId);
    const takenOn = input.takenOn ?? ctx.today;
    refuseImpossibleDay(takenOn, ctx.today);
    await this.links.check(ctx, patientId, { episodeId: input.episodeId });
    const answers = await this.#withBaseline(ctx, patientId, input);
    const { score } = scoreAnswers(input.measureId, answers);
    const row = await ctx.tx.outcomeScore.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, measureId: input.measureId, answers: answers as Prisma.InputJsonObject,
        score: score ?? null, takenOn: dateOfDay(takenOn), provenance: input.provenance, recordedById: ctx.membershipId, recordedAt: ctx.now,
      },
      include: outcomeIncludes,
    });
    ctx.audit({ action: 'create', entity: 'outcome', entityId: row.id, patientId, fields: [input.measureId] });
    return toOutcomeResponse(row, await this.#firsts(ctx, patientId));
  }

  /** A follow-up of the activity scale is scored on the activities named the first time. */
  async #withBaseline(ctx: RequestContext, patientId: string, { measureId, answers, episodeId }: NewOutcome): Promise<Record<string, unknown>> {
    if (measureId !== 'psfs' || answers['baselineActivities'] !== undefined) return answers;
    const first = await ctx.tx.outcomeScore.findFirst({
      where: { clinicId: ctx.clinicId, patientId, measureId, episodeId: episodeId ?? null }, orderBy: [{ takenOn: 'asc' }, { id: 'asc' }], select: { answers: true },
    });
    const names = activityNames(first?.answers);
    return names.length === 0 ? answers : { ...answers, baselineActivities: names };
  }

  async #firsts(ctx: RequestContext, patientId: string): Promise<FirstScore[]> {
    return ctx.tx.$queryRaw<FirstScore[]>`
      select distinct on (measure_id, episode_id) id::text as id, measure_id as "measureId", episode_id::text as "episodeId", score::float8 as score,
        to_char(taken_on, 'YYYY-MM-DD') as "takenOn"
      from outcome_score where clinic_id = ${ctx.clinicId}::uuid and patient_id = ${patientId}::uuid and score is not null
      order by measure_id, episode_id, taken_on, id`;
  }
}

function refuseImpossibleDay(takenOn: string, today: string): void {
  if (takenOn <= today && takenOn >= EARLIEST) return;
  const code = takenOn > today ? 'in-future' : 'too-early';
  throw problem('invalid-input', { errors: [{ pointer: '/takenOn', code, detail: 'A score is of a day that has been.' }] });
}
