// Takes one step of signing: the step is kept, then the note changes its state. The database refuses both when they do not fit.
import { Injectable } from '@nestjs/common';
import { newId, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import type { Note } from './note.js';
import { SessionReadsService } from './session-reads.service.js';
import { closedNote } from './session-refusals.js';
import { mayTake, SIGNING, type SignatureStep } from './signing-machine.js';

export interface NewStep {
  readonly step: SignatureStep;
  readonly contentHash: Buffer<ArrayBuffer>;
  readonly askedId?: string | null;
  readonly comment?: string | null;
  readonly screeningId?: string | null;
  readonly planVersionId?: string | null;
}

@Injectable()
export class SignatureStepsService {
  constructor(private readonly reads: SessionReadsService) {}

  /** The note as it is, held until the transaction ends: what is hashed is what is frozen. */
  async open(ctx: RequestContext, id: string, version: number, steps: readonly SignatureStep[]): Promise<Note> {
    await ctx.tx.$queryRaw`select 1 from session where clinic_id = ${ctx.clinicId}::uuid and id = ${id}::uuid for update`;
    const note = await this.reads.load(ctx, id);
    refuseImpossible(ctx, note, steps);
    if (note.version !== version) throw staleVersion(await this.reads.show(ctx, id));
    return note;
  }

  async take(ctx: RequestContext, note: Note, { step, contentHash, askedId = null, comment = null, ...basis }: NewStep): Promise<void> {
    await ctx.tx.sessionSignatureStep.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), sessionId: note.id, number: note.signatureSteps.length + 1, step, memberId: ctx.membershipId,
        memberName: ctx.displayName, memberRole: ctx.role, askedId, comment, contentHash, at: ctx.now,
      },
    });
    const { from, to } = SIGNING[step];
    const signature = to === 'signed' ? { signedAt: ctx.now, signedById: ctx.membershipId, contentHash } : {};
    const { count } = await ctx.tx.session.updateMany({
      where: { clinicId: ctx.clinicId, id: note.id, version: note.version, status: from }, data: { ...signature, ...basis, status: to, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.reads.show(ctx, note.id));
  }
}

/** First the state in words, then whose step it is. */
function refuseImpossible(ctx: RequestContext, note: Note, steps: readonly SignatureStep[]): void {
  if (steps.some((step) => mayTake(step, ctx, note))) return;
  const ofItsKind = steps.filter((step) => SIGNING[step].isCoSigned === note.coSignRequired);
  if (!ofItsKind.some((step) => SIGNING[step].from === note.status)) {
    if (note.status !== 'draft') throw closedNote(note.status);
    if (note.coSignRequired) throw problem('not-sent', { status: 409, detail: 'The note has not been sent for co-signature.' });
  }
  throw problem('not-allowed', { detail: note.coSignRequired ? 'An assistant’s note is sent by its author and co-signed by a practitioner whose scope covers the visit.' : 'This note is signed by its author alone.' });
}
