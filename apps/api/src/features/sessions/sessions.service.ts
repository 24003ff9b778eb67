// Writing a note: begun, saved as it is typed, taken back, amended after signing. Signing is in signing.service.ts.
import { Injectable } from '@nestjs/common';
import { addDays, dateOfDay, newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { SessionReadsService } from './session-reads.service.js';
import { SessionRevisionsService } from './session-revisions.service.js';
import type { SessionNoteResponse } from './session-responses.dto.js';
import { SECTIONS, sectionsOf } from './session-sections.js';
import { SubjectivePrefillService } from './subjective-prefill.service.js';
import type { NewAddendum, NewSession, SessionChange, SessionWithdrawal } from './sessions.dto.js';
import { mayEdit, mayHold, mayWithdraw } from './sessions.policy.js';
import { refuseImpossibleDay, refuseSigned, unsignedNoteKey } from './session-refusals.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly links: ChartLinksService,
    private readonly reads: SessionReadsService,
    private readonly revisions: SessionRevisionsService,
    private readonly prefill: SubjectivePrefillService,
    private readonly tasks: TasksService,
  ) {}

  async create(ctx: RequestContext, patientId: string, input: NewSession): Promise<SessionNoteResponse> {
    await this.patients.require(ctx, patientId);
    refuseImpossibleDay(ctx, input.visitDate);
    if (!mayHold(ctx.role, input.visitType)) throw problem('not-allowed', { detail: 'A first physiotherapy examination is a physiotherapist’s.' });
    await this.links.check(ctx, patientId, { episodeId: input.episodeId, appointmentId: input.appointmentId });
    if (input.appointmentId !== undefined && input.appointmentId !== null) await this.#refuseSecondNote(ctx, input.appointmentId);
    const visitDate = input.visitDate ?? ctx.today;
    const { id } = await ctx.tx.session.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, appointmentId: input.appointmentId ?? null,
        visitType: input.visitType, visitDate: dateOfDay(visitDate), authorId: ctx.membershipId, coSignRequired: ctx.role === 'assistant',
        notTreatedReason: input.notTreatedReason ?? null, startedAt: ctx.now, savedAt: ctx.now,
        subjective: input.visitType === 'not-treated' ? '' : await this.prefill.textFor(ctx, patientId),
      },
      select: { id: true },
    });
    await this.tasks.open(ctx, {
      kind: 'unsigned-note', patientId, subjectKind: 'session', subjectId: id, causeKey: unsignedNoteKey(id), ownerId: ctx.membershipId, dueOn: addDays(visitDate, 1),
    });
    ctx.audit({ action: 'create', entity: 'session', entityId: id, patientId, fields: Object.keys(input) });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  /** Autosave of the sections sent. What is replaced is kept when it is worth it. */
  async save(ctx: RequestContext, id: string, version: number, input: SessionChange): Promise<SessionNoteResponse> {
    const before = await this.reads.load(ctx, id);
    refuseSigned(before);
    if (!mayEdit(ctx, before)) throw problem('not-allowed', { detail: 'This note is somebody else’s.' });
    refuseImpossibleDay(ctx, input.visitDate);
    if (input.visitType !== undefined && !mayHold(ctx.role, input.visitType)) throw problem('not-allowed', { detail: 'A first physiotherapy examination is a physiotherapist’s.' });
    await this.links.check(ctx, before.patientId, { episodeId: input.episodeId });
    const after = { ...sectionsOf(before), ...Object.fromEntries(SECTIONS.filter((section) => input[section] !== undefined).map((section) => [section, input[section]])) };
    const { count } = await ctx.tx.session.updateMany({
      where: { clinicId: ctx.clinicId, id, version, status: 'draft' },
      data: {
        ...after,
        ...(input.visitType !== undefined && { visitType: input.visitType }),
        ...(input.visitDate !== undefined && { visitDate: dateOfDay(input.visitDate) }),
        ...(input.episodeId !== undefined && { episodeId: input.episodeId }),
        ...(input.notTreatedReason !== undefined && { notTreatedReason: input.notTreatedReason }),
        savedAt: ctx.now, version: { increment: 1 },
      },
    });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, id)));
    await this.revisions.keepSections(ctx, before, after);
    ctx.audit({ action: 'update', entity: 'session', entityId: id, patientId: before.patientId, fields: Object.keys(input) });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  /** A note begun by mistake. It stays in the chart as void, with its words. */
  async withdraw(ctx: RequestContext, id: string, version: number, { reason }: SessionWithdrawal): Promise<SessionNoteResponse> {
    const before = await this.reads.load(ctx, id);
    refuseSigned(before);
    if (!mayWithdraw(ctx, before)) throw problem('not-allowed', { detail: 'Only its author takes a note back.' });
    const { count } = await ctx.tx.session.updateMany({ where: { clinicId: ctx.clinicId, id, version, status: 'draft' }, data: { status: 'void', version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, await this.reads.load(ctx, id)));
    await this.tasks.close(ctx, unsignedNoteKey(id));
    ctx.audit({ action: 'withdraw', entity: 'session', entityId: id, patientId: before.patientId, reason });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  async addAddendum(ctx: RequestContext, id: string, { text, reason }: NewAddendum): Promise<SessionNoteResponse> {
    const session = await this.reads.load(ctx, id);
    if (session.status !== 'signed') throw problem('not-signed', { detail: 'An addendum belongs to a signed note. Write into the note itself.' });
    const hash = contentHash({ sessionId: id, text, reason, authorId: ctx.membershipId, createdAt: ctx.now.toISOString() });
    await ctx.tx.sessionAddendum.create({
      data: { clinicId: ctx.clinicId, id: newId(), sessionId: id, text, reason, authorId: ctx.membershipId, createdAt: ctx.now, contentHash: hash },
    });
    ctx.audit({ action: 'amend', entity: 'session', entityId: id, patientId: session.patientId, fields: [`hash:${hash.toString('hex')}`] });
    return this.reads.show(ctx, await this.reads.load(ctx, id));
  }

  /** Two tablets that begin the note of one visit meet here: the second one is shown the first one's note. */
  async #refuseSecondNote(ctx: RequestContext, appointmentId: string): Promise<void> {
    const existing = await ctx.tx.session.findFirst({ where: { clinicId: ctx.clinicId, appointmentId, status: { not: 'void' } }, select: { id: true } });
    if (existing === null) return;
    throw problem('conflict', { detail: 'This visit has a note already.', current: await this.reads.show(ctx, await this.reads.load(ctx, existing.id)) });
  }
}
