// Outcome scores: recorded once and never changed, read beside the first one of their series. A wrong one is corrected by
// another, with the reason; both stay.
import { Injectable } from '@nestjs/common';
import { dateOfDay, dayOf, decodeCursor, found, newId, pageFrom, problem, type Page, Prisma, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { scoreAnswers } from './outcome-answers.js';
import type { NewOutcome, OutcomeCorrection, OutcomeResponse, OutcomesQuery } from './outcomes.dto.js';
import { outcomeIncludes, toOutcomeResponse, type FirstScore } from './outcomes.view.js';

const EARLIEST = '1900-01-01';

/** Neither corrected since, nor taken back. */
export const STANDING = { correctedBy: { is: null }, NOT: { correctsId: { not: null }, answers: { equals: {} } } } as const satisfies Prisma.OutcomeScoreWhereInput;

interface Series {
  readonly measureId: OutcomeResponse['measureId'];
  readonly episodeId: string | null;
}

@Injectable()
export class OutcomesService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService) {}

  /** Newest first. */
  async list(ctx: RequestContext, patientId: string, query: OutcomesQuery): Promise<Page<OutcomeResponse>> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.outcomeScore.findMany({
      where: {
        clinicId: ctx.clinicId, patientId, ...STANDING,
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
    const { measureId, provenance } = input;
    const answers = await this.#withBaseline(ctx, patientId, { measureId, episodeId: input.episodeId ?? null }, input.answers);
    const { score } = scoreAnswers(measureId, answers);
    const row = await ctx.tx.outcomeScore.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, measureId, answers: answers as Prisma.InputJsonObject,
        score: score ?? null, takenOn: dateOfDay(takenOn), provenance, recordedById: ctx.membershipId, recordedAt: ctx.now,
      },
      include: outcomeIncludes,
    });
    ctx.audit({ action: 'create', entity: 'outcome', entityId: row.id, patientId, fields: [measureId] });
    return toOutcomeResponse(row, await this.#firsts(ctx, patientId));
  }

  /** A score is corrected once: whoever comes second corrects the correction. */
  async correct(ctx: RequestContext, id: string, { answers, takenOn, reason }: OutcomeCorrection): Promise<OutcomeResponse> {
    const wrong = found(await ctx.tx.outcomeScore.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: { correctedBy: { select: { id: true } } } }));
    if (wrong.correctedBy !== null) throw problem('conflict', { detail: 'This score was corrected already. Correct the newer one.' });
    if (wrong.correctsId !== null && isEmpty(wrong.answers)) throw problem('not-possible', { detail: 'This score was taken back. Record a new one.' });
    const day = takenOn ?? dayOf(wrong.takenOn);
    refuseImpossibleDay(day, ctx.today);
    const series = { measureId: wrong.measureId, episodeId: wrong.episodeId };
    const corrected = answers === null ? {} : await this.#withBaseline(ctx, wrong.patientId, series, answers, id);
    if (answers !== null && isEmpty(answers)) throw problem('invalid-input', { errors: [{ pointer: '/answers', code: 'missing', detail: 'Answer it, or take the score back.' }] });
    const score = answers === null ? undefined : scoreAnswers(wrong.measureId as NewOutcome['measureId'], corrected).score;
    const row = await ctx.tx.outcomeScore.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId: wrong.patientId, ...series, answers: corrected as Prisma.InputJsonObject, score: score ?? null, takenOn: dateOfDay(day),
        provenance: wrong.provenance, intakeId: wrong.intakeId, requestId: wrong.requestId, recordedById: ctx.membershipId, recordedAt: ctx.now, correctsId: id, correctionReason: reason,
      },
      include: outcomeIncludes,
    });
    ctx.audit({ action: 'amend', entity: 'outcome', entityId: row.id, patientId: wrong.patientId, fields: [wrong.measureId], reason });
    return toOutcomeResponse(row, await this.#firsts(ctx, wrong.patientId));
  }

  /** A follow-up of the activity scale is scored on the activities named the first time; correcting that first time names them anew. */
  async #withBaseline(ctx: RequestContext, patientId: string, { measureId, episodeId }: Series, answers: Record<string, unknown>, correctsId?: string): Promise<Record<string, unknown>> {
    if (measureId !== 'psfs' || answers['baselineActivities'] !== undefined) return answers;
    const first = (await this.#firsts(ctx, patientId)).find((each) => each.measureId === measureId && each.episodeId === episodeId);
    if (first === undefined || first.id === correctsId) return answers;
    const [row] = await ctx.tx.$queryRaw<{ names: string[] | null }[]>`select outcome_activities(${patientId}::uuid, ${episodeId}::uuid) as names`;
    return row === undefined || row.names === null ? answers : { ...answers, baselineActivities: row.names };
  }

  async #firsts(ctx: RequestContext, patientId: string): Promise<FirstScore[]> {
    return ctx.tx.$queryRaw<FirstScore[]>`
      select distinct on (measure_id, episode_id) id::text as id, measure_id as "measureId", episode_id::text as "episodeId", score::float8 as score,
        to_char(taken_on, 'YYYY-MM-DD') as "takenOn"
      from current_outcome_score where clinic_id = ${ctx.clinicId}::uuid and patient_id = ${patientId}::uuid and score is not null
      order by measure_id, episode_id, taken_on, id`;
  }
}

const isEmpty = (answers: unknown): boolean => typeof answers === 'object' && answers !== null && Object.keys(answers).length === 0;

function refuseImpossibleDay(takenOn: string, today: string): void {
  if (takenOn <= today && takenOn >= EARLIEST) return;
  const code = takenOn > today ? 'in-future' : 'too-early';
  throw problem('invalid-input', { errors: [{ pointer: '/takenOn', code, detail: 'A score is of a day that has been.' }] });
}
