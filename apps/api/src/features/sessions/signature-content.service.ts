// What a signature covers: the words of the visit, what was done, found, drawn and photographed, and the decisions it rests on. Who signed
// and when stands beside it in the steps, so that two signatures are under one and the same fingerprint.
import { Injectable } from '@nestjs/common';
import { dayOf, type RequestContext } from '../../platform/http/api.js';
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
    const { id, patientId, episodeId, visitType, visitDate, authorId, subjective, objective, assessment, plan, notTreatedReason, carriedLines } = note;
    return contentHash({
      id, patientId, episodeId, visitType, visitDate, authorId, subjective, objective, assessment, plan, notTreatedReason, carriedLines,
      screeningId, planVersionId,
      techniques: note.techniques.map(toTechnique),
      findings: note.findings.map(({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt }) =>
        ({ id: findingId, kind, region, side, data, authorId: foundBy, recordedAt })),
      drawings: await ctx.tx.bodyDrawing.findMany({
        where: { clinicId: ctx.clinicId, sessionId: id }, orderBy: { id: 'asc' }, select: { id: true, layer: true, figure: true, drawing: true, authorId: true },
      }),
      photos: (await ctx.tx.photo.findMany({
        where: { clinicId: ctx.clinicId, sessionId: id, status: 'active' }, orderBy: { id: 'asc' },
        select: { id: true, region: true, side: true, view: true, caption: true, takenOn: true, authorId: true, sha256: true },
      })).map(({ takenOn, sha256, ...photo }) => ({ ...photo, takenOn: dayOf(takenOn), sha256: Buffer.from(sha256).toString('hex') })),
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
