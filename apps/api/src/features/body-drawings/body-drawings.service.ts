// Drawings on the body map. The patient's come with an accepted intake and stay as they are; a clinician's may be changed
// until the note they belong to is signed.
import { checkDrawing } from '@legwork/body-map';
import { Injectable } from '@nestjs/common';
import { dateOfDay, dayIn, decodeCursor, found, newId, pageFrom, problem, staleVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import type { BodyDrawingChange, BodyDrawingResponse, BodyDrawingRow, BodyDrawingsQuery, NewBodyDrawing } from './body-drawings.dto.js';
import { mayEditDrawing } from './body-drawings.policy.js';
import { drawingIncludes, inSignedNote, toDrawingResponse, toDrawingRow, type LoadedDrawing } from './body-drawings.view.js';
import { drawingColumns, isEmpty, readDrawing } from './drawing-input.js';

interface DrawnIntake {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
}

interface DrawnAnswer {
  readonly value: unknown;
  readonly answeredAt: Date;
}

@Injectable()
export class BodyDrawingsService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService) {}

  async list(ctx: RequestContext, patientId: string, query: BodyDrawingsQuery): Promise<Page<BodyDrawingRow>> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await ctx.tx.bodyDrawing.findMany({
      where: {
        clinicId: ctx.clinicId, patientId,
        ...(query.layer !== undefined && { layer: query.layer }),
        ...(query.episodeId !== undefined && { episodeId: query.episodeId }),
        ...(query.sessionId !== undefined && { sessionId: query.sessionId }),
        ...(query.until !== undefined && { drawnOn: { lte: dateOfDay(query.until) } }),
        ...(after !== undefined && { OR: [{ drawnOn: { lt: dateOfDay(after[0]) } }, { drawnOn: dateOfDay(after[0]), id: { lt: after[1] } }] }),
      },
      include: drawingIncludes,
      orderBy: [{ drawnOn: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    ctx.audit({ action: 'list', entity: 'body-drawing', patientId });
    return pageFrom(rows, query.limit, (row) => toDrawingRow(row, ctx), (row) => [row.drawnOn.toISOString().slice(0, 10), row.id]);
  }

  async read(ctx: RequestContext, id: string): Promise<LoadedDrawing> {
    const row = await this.#load(ctx, id);
    ctx.audit({ action: 'read', entity: 'body-drawing', entityId: id, patientId: row.patientId });
    return row;
  }

  async create(ctx: RequestContext, patientId: string, input: NewBodyDrawing): Promise<BodyDrawingResponse> {
    await this.patients.require(ctx, patientId);
    const drawing = readDrawing(input.drawing);
    await this.links.check(ctx, patientId, { episodeId: input.episodeId, sessionId: input.sessionId });
    const drawnOn = typeof input.sessionId === 'string' ? await this.#dayOfOpenVisit(ctx, input.sessionId) : dateOfDay(ctx.today);
    const { id } = await ctx.tx.bodyDrawing.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, sessionId: input.sessionId ?? null,
        layer: 'clinician', authorId: ctx.membershipId, drawnOn, recordedAt: ctx.now, ...drawingColumns(drawing),
      },
    });
    ctx.audit({ action: 'create', entity: 'body-drawing', entityId: id, patientId, fields: ['drawing'] });
    return toDrawingResponse(await this.#load(ctx, id), ctx);
  }

  async update(ctx: RequestContext, id: string, version: number, input: BodyDrawingChange): Promise<BodyDrawingResponse> {
    const before = await this.#load(ctx, id);
    if (before.layer === 'patient') throw problem('drawn-by-patient', { detail: 'What the patient drew is not changed. Draw on your own layer.' });
    if (inSignedNote(before)) throw signed();
    if (!mayEditDrawing(ctx, { layer: before.layer, authorId: before.authorId, inSignedNote: false })) {
      throw problem('not-allowed', { detail: 'Only its author or a practitioner changes a drawing.' });
    }
    const { count } = await ctx.tx.bodyDrawing.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { ...drawingColumns(readDrawing(input.drawing)), version: { increment: 1 } },
    });
    const after = await this.#load(ctx, id);
    if (count === 0) throw staleVersion(toDrawingResponse(after, ctx));
    ctx.audit({ action: 'update', entity: 'body-drawing', entityId: id, patientId: before.patientId, fields: ['drawing'] });
    return toDrawingResponse(after, ctx);
  }

  /** Keeps what the patient painted in an intake that is being accepted, with the day it was painted. Nothing painted: nothing kept. */
  async recordPatient(ctx: RequestContext, intake: DrawnIntake, answer: DrawnAnswer | undefined): Promise<void> {
    const checked = checkDrawing(answer?.value);
    if (answer === undefined || !checked.ok || isEmpty(checked.value)) return;
    const id = newId();
    await ctx.tx.bodyDrawing.create({
      data: {
        clinicId: ctx.clinicId, id, patientId: intake.patientId, episodeId: intake.episodeId, intakeId: intake.id, layer: 'patient',
        drawnOn: dateOfDay(dayIn(ctx.timeZone, answer.answeredAt)), recordedAt: ctx.now, ...drawingColumns(checked.value),
      },
    });
    ctx.audit({ action: 'create', entity: 'body-drawing', entityId: id, patientId: intake.patientId, fields: ['drawing'] });
  }

  async #dayOfOpenVisit(ctx: RequestContext, sessionId: string): Promise<Date> {
    const session = await ctx.tx.session.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: sessionId } }, select: { status: true, visitDate: true } });
    if (session?.status !== 'draft') throw signed();
    return session.visitDate;
  }

  async #load(ctx: RequestContext, id: string): Promise<LoadedDrawing> {
    return found(await ctx.tx.bodyDrawing.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: drawingIncludes }));
  }
}

const signed = () => problem('signed', { status: 409, detail: 'The note is signed; what belongs to it is not changed any more. Add an addendum to the note.' });
