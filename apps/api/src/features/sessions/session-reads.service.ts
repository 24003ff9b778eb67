// Reading notes: one with everything on it, and lists without the words.
import { Injectable } from '@nestjs/common';
import { dateOfDay, dayOf, decodeCursor, found, pageFrom, type Page, type PageQuery, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import type { Note } from './note.js';
import type { ClinicSessionsQuery, SessionNoteResponse, SessionRevisionResponse, SessionRow, SessionsQuery } from './session-responses.dto.js';
import { sessionRowSelect, toRevision, toSessionNoteResponse, toSessionRow } from './sessions.view.js';

@Injectable()
export class SessionReadsService {
  constructor(private readonly patients: PatientsService) {}

  /** Hot job: document and audit row in one statement. */
  async read(ctx: RequestContext, id: string): Promise<SessionNoteResponse> {
    const [row] = await ctx.statement<{ readonly note: Note | null }>(
      'read_note', 'select read_note($1::uuid, $2::uuid, $3, $4, $5::uuid) as note', [ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, id]);
    return toSessionNoteResponse(found(row?.note), ctx);
  }

  /** Newest visit first. */
  async ofPatient(ctx: RequestContext, patientId: string, query: SessionsQuery): Promise<Page<SessionRow>> {
    await this.patients.require(ctx, patientId);
    const page = await this.#page(ctx, query, { patientId, ...(query.status === undefined ? { status: { not: 'void' } } : { status: query.status }) });
    ctx.audit({ action: 'list', entity: 'session', patientId });
    return page;
  }

  async ofClinic(ctx: RequestContext, query: ClinicSessionsQuery): Promise<Page<SessionRow>> {
    const page = await this.#page(ctx, query, { status: query.status ?? 'draft', ...(query.mine === 'true' && { authorId: ctx.membershipId }) });
    ctx.audit({ action: 'list', entity: 'session', shownPatientIds: [...new Set(page.items.map(({ patientId }) => patientId))] });
    return page;
  }

  async revisions(ctx: RequestContext, id: string, query: PageQuery): Promise<Page<SessionRevisionResponse>> {
    const session = await this.load(ctx, id);
    const after = decodeCursor(query.cursor, ['number']);
    const rows = await ctx.tx.sessionRevision.findMany({
      where: { clinicId: ctx.clinicId, sessionId: id, ...(after !== undefined && { number: { lt: numberIn(after[0]) } }) },
      include: { savedBy: { select: { displayName: true } } },
      orderBy: { number: 'desc' },
      take: query.limit + 1,
    });
    ctx.audit({ action: 'read', entity: 'session', entityId: id, patientId: session.patientId, fields: ['revisions'] });
    return pageFrom(rows, query.limit, toRevision, (row) => [row.number]);
  }

  /** The note with techniques, findings and addenda, or 404. */
  async load(ctx: RequestContext, id: string): Promise<Note> {
    const [row] = await ctx.tx.$queryRaw<{ readonly note: Note | null }[]>`select note_document(${ctx.clinicId}::uuid, ${id}::uuid) as note`;
    return found(row?.note);
  }

  async show(ctx: RequestContext, id: string): Promise<SessionNoteResponse> {
    return toSessionNoteResponse(await this.load(ctx, id), ctx);
  }

  async #page(ctx: RequestContext, query: PageQuery, filter: Prisma.SessionWhereInput): Promise<Page<SessionRow>> {
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.session.findMany({
      where: { clinicId: ctx.clinicId, ...filter, ...(after !== undefined && behind(after)) },
      select: sessionRowSelect,
      orderBy: [{ visitDate: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    return pageFrom(rows, query.limit, toSessionRow, (row) => [row.visitDate.toISOString(), row.id]);
  }
}

function behind([visited, id]: readonly [string, string]): Prisma.SessionWhereInput {
  const visitDate = dateOfDay(dayOf(new Date(visited)));
  return { OR: [{ visitDate: { lt: visitDate } }, { visitDate, id: { lt: id } }] };
}

/** Cursors are the client's to send: a number beyond the column's range is only an empty page. */
function numberIn(part: number): number {
  return Math.max(0, Math.min(2_147_483_647, Math.trunc(part)));
}
