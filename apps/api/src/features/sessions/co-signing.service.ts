// An assistant's note on its way to the second signature: sent, taken back by its author, returned with a comment.
import { Injectable } from '@nestjs/common';
import { addDays, problem, type RequestContext, type Role } from '../../platform/http/api.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import { coSignatureKey, returnedNoteKey, unsignedNoteKey } from './session-refusals.js';
import type { CoSignerListResponse, SessionNoteResponse } from './session-responses.dto.js';
import type { CoSignatureRequest, SessionReturn } from './sessions.dto.js';
import { SignatureContentService } from './signature-content.service.js';
import { SignatureStepsService } from './signature-steps.service.js';
import { SignedTextService } from './signed-text.service.js';
import { SigningCheckService } from './signing-check.service.js';
import { mayHold } from './signing-machine.js';

const CO_SIGN_DAYS = 1;
const PRACTITIONERS: readonly Role[] = ['physiotherapist', 'massage_therapist'];

@Injectable()
export class CoSigningService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly checks: SigningCheckService,
    private readonly content: SignatureContentService,
    private readonly steps: SignatureStepsService,
    private readonly texts: SignedTextService,
    private readonly tasks: TasksService,
  ) {}

  /** Who may be asked for the second signature. */
  async coSigners(ctx: RequestContext, id: string): Promise<CoSignerListResponse> {
    const session = await this.reads.load(ctx, id);
    const rows = await ctx.tx.membership.findMany({
      where: { clinicId: ctx.clinicId, status: 'active', role: { in: [...PRACTITIONERS] }, id: { not: session.authorId } },
      select: { id: true, displayName: true, role: true },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    });
    ctx.audit({ action: 'read', entity: 'session', entityId: id, patientId: session.patientId, fields: ['co-signers'] });
    return { coSigners: rows.flatMap(({ id: memberId, displayName, role }) => (mayHold(role as Role, session.visitType) ? [{ memberId, displayName, role }] : [])) };
  }

  async send(ctx: RequestContext, id: string, version: number, { askedId = null, comment = null, warningsSeen }: CoSignatureRequest): Promise<SessionNoteResponse> {
    const written = await this.steps.open(ctx, id, version, ['sent']);
    await this.#refuseUnfit(ctx, written, askedId);
    const { screeningId } = await this.checks.pass(ctx, written, warningsSeen);
    const session = await this.texts.settle(ctx, written);
    const basis = { screeningId, planVersionId: await this.content.planVersion(ctx, session) };
    const contentHash = await this.content.hashOf(ctx, session, basis);
    await this.steps.take(ctx, session, { step: 'sent', contentHash, askedId, comment, ...basis });
    await this.tasks.close(ctx, unsignedNoteKey(id));
    await this.tasks.close(ctx, returnedNoteKey(id));
    await this.tasks.open(ctx, {
      kind: 'co-signature', patientId: session.patientId, subjectKind: 'session', subjectId: id, causeKey: coSignatureKey(id), ownerId: askedId,
      dueOn: addDays(ctx.today, CO_SIGN_DAYS),
    });
    ctx.audit({ action: 'send', entity: 'session', entityId: id, patientId: session.patientId, fields: ['author-signature', `hash:${contentHash.toString('hex')}`] });
    return this.reads.show(ctx, id);
  }

  async recall(ctx: RequestContext, id: string, version: number): Promise<SessionNoteResponse> {
    const session = await this.steps.open(ctx, id, version, ['recalled']);
    await this.steps.take(ctx, session, { step: 'recalled', contentHash: await this.content.hashOf(ctx, session, session) });
    await this.tasks.close(ctx, coSignatureKey(id));
    await this.tasks.open(ctx, {
      kind: 'unsigned-note', patientId: session.patientId, subjectKind: 'session', subjectId: id, causeKey: unsignedNoteKey(id), ownerId: session.authorId,
      dueOn: addDays(session.visitDate, CO_SIGN_DAYS),
    });
    ctx.audit({ action: 'revoke', entity: 'session', entityId: id, patientId: session.patientId, fields: ['author-signature'] });
    return this.reads.show(ctx, id);
  }

  async giveBack(ctx: RequestContext, id: string, version: number, { comment }: SessionReturn): Promise<SessionNoteResponse> {
    const session = await this.steps.open(ctx, id, version, ['returned']);
    await this.steps.take(ctx, session, { step: 'returned', contentHash: await this.content.hashOf(ctx, session, session), comment });
    await this.tasks.close(ctx, coSignatureKey(id));
    await this.tasks.open(ctx, {
      kind: 'note-returned', patientId: session.patientId, subjectKind: 'session', subjectId: id, causeKey: returnedNoteKey(id), ownerId: session.authorId,
      dueOn: addDays(ctx.today, CO_SIGN_DAYS),
    });
    ctx.audit({ action: 'return', entity: 'session', entityId: id, patientId: session.patientId, fields: ['author-signature'] });
    return this.reads.show(ctx, id);
  }

  async #refuseUnfit(ctx: RequestContext, session: Note, askedId: string | null): Promise<void> {
    if (askedId === null) return;
    const asked = await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: askedId } }, select: { role: true, status: true } });
    const role = PRACTITIONERS.find((each) => each === asked?.role);
    if (asked?.status === 'active' && role !== undefined && askedId !== session.authorId && mayHold(role, session.visitType)) return;
    throw problem('invalid-input', { errors: [{ pointer: '/askedId', code: 'unknown', detail: 'Choose a practitioner of the clinic whose scope covers this visit.' }] });
  }
}
