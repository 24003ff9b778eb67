// Signing: the note is complete, makes sense, fits the screening and the role; then it is frozen with its fingerprint.
// An assistant's note is frozen by its author's signature already: the second one is under the same fingerprint.
import { Injectable } from '@nestjs/common';
import { addDays, problem, type RequestContext } from '../../platform/http/api.js';
import { AuthorisationTasksService } from '../authorisations/authorisation-tasks.service.js';
import { PlanLifeTasksService } from '../plan-versions/plan-life-tasks.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import { closedNote, coSignatureKey, followUpKey, returnedNoteKey, unsignedNoteKey } from './session-refusals.js';
import type { SessionNoteResponse, SigningCheckResponse } from './session-responses.dto.js';
import type { SignatureInput } from './sessions.dto.js';
import { SignatureContentService } from './signature-content.service.js';
import { SignatureStepsService } from './signature-steps.service.js';
import { SignedTextService } from './signed-text.service.js';
import { SigningCheckService } from './signing-check.service.js';

const FOLLOW_UP_DAYS = 1;

@Injectable()
export class SigningService {
  constructor(
    private readonly reads: SessionReadsService,
    private readonly checks: SigningCheckService,
    private readonly content: SignatureContentService,
    private readonly steps: SignatureStepsService,
    private readonly texts: SignedTextService,
    private readonly tasks: TasksService,
    private readonly plans: PlanLifeTasksService,
    private readonly authorisations: AuthorisationTasksService,
  ) {}

  async check(ctx: RequestContext, id: string): Promise<SigningCheckResponse> {
    const session = await this.reads.load(ctx, id);
    if (session.status === 'signed' || session.status === 'void') throw closedNote(session.status);
    const { ready, problems, warnings } = await this.checks.check(ctx, session);
    ctx.audit({ action: 'read', entity: 'session', entityId: id, patientId: session.patientId, fields: ['signing-check'] });
    return { ready, problems, warnings };
  }

  async sign(ctx: RequestContext, id: string, version: number, { warningsSeen }: SignatureInput): Promise<SessionNoteResponse> {
    const session = await this.steps.open(ctx, id, version, ['signed', 'co-signed']);
    const { screeningId } = await this.checks.pass(ctx, session, warningsSeen);
    const hash = session.status === 'draft' ? await this.#asAuthor(ctx, session, screeningId) : await this.#asCoSigner(ctx, session);
    await this.#settle(ctx, session);
    ctx.audit({ action: 'sign', entity: 'session', entityId: id, patientId: session.patientId, fields: [`hash:${hash}`] });
    return this.reads.show(ctx, id);
  }

  async #asAuthor(ctx: RequestContext, written: Note, screeningId: string | null): Promise<string> {
    const session = await this.texts.settle(ctx, written);
    const basis = { screeningId, planVersionId: await this.content.planVersion(ctx, session) };
    const contentHash = await this.content.hashOf(ctx, session, basis);
    await this.steps.take(ctx, session, { step: 'signed', contentHash, ...basis });
    return contentHash.toString('hex');
  }

  /** What was sent is what is signed: anything else would have come past the database's own guard. */
  async #asCoSigner(ctx: RequestContext, session: Note): Promise<string> {
    const contentHash = await this.content.hashOf(ctx, session, session);
    const hash = contentHash.toString('hex');
    if (hash !== session.signatureSteps.at(-1)?.contentHash) throw problem('content-differs', { detail: 'The note is not what its author signed. Return it.' });
    await this.steps.take(ctx, session, { step: 'co-signed', contentHash });
    return hash;
  }

  async #settle(ctx: RequestContext, session: Note): Promise<void> {
    for (const key of [unsignedNoteKey(session.id), returnedNoteKey(session.id), coSignatureKey(session.id)]) await this.tasks.close(ctx, key);
    if (session.appointmentId !== null) {
      await ctx.tx.appointment.updateMany({
        where: { clinicId: ctx.clinicId, id: session.appointmentId, status: { in: ['booked', 'arrived'] } }, data: { status: 'done', version: { increment: 1 } },
      });
    }
    await this.plans.settleOfPatient(ctx, session.patientId);
    await this.authorisations.settle(ctx, session.patientId);
    if (session.visitType !== 'not-treated') return;
    await this.tasks.open(ctx, {
      kind: 'follow-up', patientId: session.patientId, subjectKind: 'session', subjectId: session.id, causeKey: followUpKey(session.id),
      ownerId: ctx.membershipId, dueOn: addDays(ctx.today, FOLLOW_UP_DAYS),
    });
  }
}
