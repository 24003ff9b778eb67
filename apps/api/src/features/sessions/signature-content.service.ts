// What a signature covers: the words of the visit, what was done, found and drawn, and the decisions it rests on. Who signed
// and when stands beside it in the steps, so that two signatures are under one and the same fingerprint.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/http/api.js';
import { contentHash } from '../content-hash/content-hash.service.js';
import type { Note } from './note.js';
import { toTechnique } from './sessions.view.js';

export interface Basis {
  readonly screeningId: string | null;
  readonly planVersionId: string | null;
}

@Injectable()
export class SignatureContentService {
  async hashOf(ctx: RequestContext, note: Note, { screeningId, planVersionId }: Basis): Promise<Buffer<ArrayBuffer>> {
    const { id, patientId, episodeId, visitType, visitDate, authorId, subjective, objective, assessment, plan, notTreatedReason } = note;
    return contentHash({
      id, patientId, episodeId, visitType, visitDate, authorId, subjective, objective, assessment, plan, notTreatedReason, screeningId, planVersionId,
      techniques: note.techniques.map(toTechnique),
      findings: note.findings.map(({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt }) =>
        ({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt })),
      drawings: await ctx.tx.bodyDrawing.findMany({
        where: { clinicId: ctx.clinicId, sessionId: id }, orderBy: { id: 'asc' }, select: { id: true, layer: true, figure: true, drawing: true, authorId: true },
      }),
    });
  }

  /** The version of the plan that was agreed when the note was signed. */
  async planVersion(ctx: RequestContext, { patientId, episodeId }: Note): Promise<string | null> {
    const ofEpisode = episodeId === null ? {} : { OR: [{ episodeId }, { episodeId: null }] };
    const row = await ctx.tx.planVersion.findFirst({
      where: { clinicId: ctx.clinicId, plan: { patientId, status: 'active', ...ofEpisode } },
      orderBy: { activatedAt: 'desc' },
      select: { id: true },
    });
    return row?.id ?? null;
  }
}
