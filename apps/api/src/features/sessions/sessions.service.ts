// Taking a note back, and amending it after signing.
import { Injectable } from '@nestjs/common';
import { newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { SessionReadsService } from './session-reads.service.js';
import { refuseClosed, returnedNoteKey, unsignedNoteKey } from './session-refusals.js';
import type { SessionNoteResponse } from './session-responses.dto.js';
import type { NewAddendum, SessionWithdrawal } from './sessions.dto.js';
import { mayWithdraw } from './sessions.policy.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly tasks: TasksService,
  ) {}

  /** A note begun by mistake. It stays in the chart as void, with its words. */
  async withdraw(ctx: RequestContext, id: string, version: number, { reason }: SessionWithdrawal): Promise<SessionNoteResponse> {
    const before = await this.reads.load(ctx, id);
    refuseClosed(before);
    if (!mayWithdraw(ctx, before)) throw problem('not-allowed', { detail: 'Only its author takes a note back.' });
    const { count } = await ctx.tx.session.updateMany({ where: { clinicId: ctx.clinicId, id, version, status: 'draft' }, data: { status: 'void', version: { increment: 1 } } });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, id));
    await this.tasks.close(ctx, unsignedNoteKey(id));
    await this.tasks.close(ctx, returnedNoteKey(id));
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
}
