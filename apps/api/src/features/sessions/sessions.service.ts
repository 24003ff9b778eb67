// Beginning a note, taking it back, amending it after signing. Saving is in autosave.service.ts, signing in signing.service.ts.
import { Injectable } from '@nestjs/common';
import { addDays, found, newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import { refuseClosed, refuseImpossibleDay, unknownLink, unsignedNoteKey } from './session-refusals.js';
import type { SessionNoteResponse } from './session-responses.dto.js';
import { SubjectivePrefillService } from './subjective-prefill.service.js';
import type { NewAddendum, NewSession, SessionWithdrawal } from './sessions.dto.js';
import { mayHold, mayWithdraw } from './sessions.policy.js';
import { toSessionNoteResponse } from './sessions.view.js';

type Begun =
  | { readonly outcome: 'begun' | 'second-note'; readonly note: Note }
  | { readonly outcome: 'intake-first'; readonly intakeId: string }
  | { readonly outcome: 'unknown-link'; readonly link: string }
  | { readonly outcome: 'unknown-patient' };

@Injectable()
export class SessionsService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly prefill: SubjectivePrefillService,
    private readonly tasks: TasksService,
  ) {}

  async create(ctx: RequestContext, patientId: string, input: NewSession): Promise<SessionNoteResponse> {
    refuseImpossibleDay(ctx, input.visitDate);
    if (!mayHold(ctx.role, input.visitType)) throw problem('not-allowed', { detail: 'A first physiotherapy examination is a physiotherapist’s.' });
    const begun = await this.#begin(ctx, patientId, input);
    switch (begun.outcome) {
      case 'unknown-patient': throw problem('not-found');
      case 'unknown-link': throw unknownLink(begun.link);
      case 'intake-first': throw new Error('the Subjective was given');
      // Two tablets that begin the note of one visit meet here: the second one is shown the first one's note.
      case 'second-note': throw problem('conflict', { detail: 'This visit has a note already.', current: toSessionNoteResponse(begun.note, ctx) });
      case 'begun': return this.#remember(ctx, begun.note, Object.keys(input));
    }
  }

  /** A note begun by mistake. It stays in the chart as void, with its words. */
  async withdraw(ctx: RequestContext, id: string, version: number, { reason }: SessionWithdrawal): Promise<SessionNoteResponse> {
    const before = await this.reads.load(ctx, id);
    refuseClosed(before);
    if (!mayWithdraw(ctx, before)) throw problem('not-allowed', { detail: 'Only its author takes a note back.' });
    const { count } = await ctx.tx.session.updateMany({ where: { clinicId: ctx.clinicId, id, version, status: 'draft' }, data: { status: 'void', version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, id));
    await this.tasks.close(ctx, unsignedNoteKey(id));
    ctx.audit({ action: 'withdraw', entity: 'session', entityId: id, patientId: before.patientId, reason });
    return this.reads.show(ctx, id);
  }

  async addAddendum(ctx: RequestContext, id: string, { text, reason }: NewAddendum): Promise<SessionNoteResponse> {
    const session = await this.reads.load(ctx, id);
    if (session.status !== 'signed') throw problem('not-signed', { detail: 'An addendum belongs to a signed note. Write into the note itself.' });
    const hash = contentHash({ sessionId: id, text, reason, authorId: ctx.membershipId, createdAt: ctx.now.toISOString() });
    await ctx.tx.sessionAddendum.create({
      data: { clinicId: ctx.clinicId, id: newId(), sessionId: id, text, reason, authorId: ctx.membershipId, createdAt: ctx.now, contentHash: hash },
    });
    ctx.audit({ action: 'amend', entity: 'session', entityId: id, patientId: session.patientId, fields: [`hash:${hash.toString('hex')}`] });
    return this.reads.show(ctx, id);
  }

  /** Hot job: one statement, or two when an accepted intake has to be put into words first. */
  async #begin(ctx: RequestContext, patientId: string, input: NewSession): Promise<Begun> {
    const begun = await this.#insert(ctx, patientId, input, null);
    return begun.outcome === 'intake-first' ? this.#insert(ctx, patientId, input, await this.prefill.textOf(ctx, begun.intakeId)) : begun;
  }

  async #insert(ctx: RequestContext, patientId: string, input: NewSession, subjective: string | null): Promise<Begun> {
    const [row] = await ctx.tx.$queryRaw<{ readonly begun: Begun }[]>`
      select begin_note(${ctx.clinicId}::uuid, ${newId()}::uuid, ${ctx.membershipId}::uuid, ${patientId}::uuid, ${input.episodeId ?? null}::uuid,
        ${input.appointmentId ?? null}::uuid, ${input.visitType}, ${input.visitDate ?? ctx.today}::date, ${ctx.role === 'assistant'},
        ${input.notTreatedReason ?? null}, ${subjective}, ${ctx.now}) as begun`;
    return found(row).begun;
  }

  async #remember(ctx: RequestContext, note: Note, fields: string[]): Promise<SessionNoteResponse> {
    await this.tasks.open(ctx, {
      kind: 'unsigned-note', patientId: note.patientId, subjectKind: 'session', subjectId: note.id, causeKey: unsignedNoteKey(note.id), ownerId: ctx.membershipId,
      dueOn: addDays(note.visitDate, 1),
    });
    ctx.audit({ action: 'create', entity: 'session', entityId: note.id, patientId: note.patientId, fields });
    return toSessionNoteResponse(note, ctx);
  }
}
