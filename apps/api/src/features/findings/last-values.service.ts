// What a re-examination is compared with: the last value of every item, and all values of one item over the visits.
import { Injectable } from '@nestjs/common';
import { found, instantsOfDay, Prisma, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import type { ExaminationBaseQuery, ExaminationBaseResponse, FindingTrendResponse } from './examination.dto.js';
import { placeOf } from './finding-summary.js';
import type { FindingKind } from './findings.dto.js';
import { ITEM_OF_FINDING, MEASURES, nameOfItem, valuesWhere, type MeasuredValue } from './measured-items.js';

/** Twenty years of weekly visits. */
const MOST_IN_A_TREND = 1_000;

const painOf = (data: MeasuredValue['data']): boolean | null => (typeof data['painful'] === 'boolean' ? data['painful'] : null);

@Injectable()
export class LastValuesService {
  constructor(private readonly patients: PatientsService) {}

  async examinationBase(ctx: RequestContext, patientId: string, { episodeId, sessionId }: ExaminationBaseQuery): Promise<ExaminationBaseResponse> {
    await this.patients.require(ctx, patientId);
    const ofEpisode = episodeId === undefined ? Prisma.sql`true` : Prisma.sql`(f.episode_id is null or f.episode_id = ${episodeId}::uuid)`;
    const ofOthers = sessionId === undefined ? Prisma.sql`true` : Prisma.sql`f.session_id is distinct from ${sessionId}::uuid`;
    const rows = await this.#last(ctx, patientId, Prisma.sql`${ofEpisode} and ${ofOthers}`);
    ctx.audit({ action: 'list', entity: 'finding', patientId });
    return {
      values: rows.map(({ id, kind, item, measure, region, side, value, data, recordedAt }) =>
        ({ kind, item, measure, region, side, value, painful: painOf(data), data: { ...data }, findingId: id, recordedAt: recordedAt.toISOString() })),
    };
  }

  /** Grades of muscles as they stood at the end of the day before. */
  gradesBefore(ctx: RequestContext, patientId: string, day: string): Promise<MeasuredValue[]> {
    const { from } = instantsOfDay(day, ctx.timeZone);
    return this.#last(ctx, patientId, Prisma.sql`f.recorded_at < ${from} and f.kind in ('strength', 'neuro')`);
  }

  async trend(ctx: RequestContext, findingId: string): Promise<FindingTrendResponse> {
    const { patientId, kind, region, side, data } = found(await ctx.tx.finding.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: findingId } } }));
    const rows = await ctx.tx.$queryRaw<MeasuredValue[]>`
      select * from (${valuesWhere(Prisma.sql`f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${patientId}::uuid and f.kind = ${kind}
        and ${ITEM_OF_FINDING} = (select ${ITEM_OF_FINDING} from finding f where f.clinic_id = ${ctx.clinicId}::uuid and f.id = ${findingId}::uuid)`)}) v
      order by v."recordedAt" desc, v.id desc limit ${MOST_IN_A_TREND}`;
    ctx.audit({ action: 'read', entity: 'finding', entityId: findingId, patientId });
    const oldestFirst = rows.toReversed();
    const series = MEASURES.filter((measure) => measure.kind === (kind as FindingKind)).map(({ measure, label, unit }) => ({
      measure, label, unit,
      values: oldestFirst.filter((row) => row.measure === measure).map((row) =>
        ({ findingId: row.id, sessionId: row.sessionId, side: row.side, value: row.value, painful: painOf(row.data), recordedAt: row.recordedAt.toISOString() })),
    }));
    return { kind, label: nameOfItem(kind, data, placeOf({ region, side })), series: series.filter(({ values }) => values.length > 0) };
  }

  #last(ctx: RequestContext, patientId: string, where: Prisma.Sql): Promise<MeasuredValue[]> {
    return ctx.tx.$queryRaw<MeasuredValue[]>`
      select distinct on (v.kind, v.item, v.measure, v.side) v.* from (
        ${valuesWhere(Prisma.sql`f.clinic_id = ${ctx.clinicId}::uuid and f.patient_id = ${patientId}::uuid and ${where}`)}
      ) v order by v.kind, v.item, v.measure, v.side, v."recordedAt" desc, v.id desc`;
  }
}
