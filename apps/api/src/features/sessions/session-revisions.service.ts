// Keeps what is replaced beside the wordings the autosave keeps: the technique list, and the words before a signature.
import { Injectable } from '@nestjs/common';
import { newId, type Prisma, type RequestContext } from '../../platform/http/api.js';
import type { Note } from './note.js';
import { sectionsOf } from './session-sections.js';
import { toTechnique, type KeptContent } from './sessions.view.js';

@Injectable()
export class SessionRevisionsService {
  async keepTechniques(ctx: RequestContext, before: Note): Promise<void> {
    if (before.techniques.length > 0) await this.#keep(ctx, before, { ...sectionsOf(before), techniques: before.techniques.map(toTechnique) });
  }

  async keepWords(ctx: RequestContext, before: Note): Promise<void> {
    await this.#keep(ctx, before, sectionsOf(before));
  }

  async #keep(ctx: RequestContext, before: Note, content: KeptContent): Promise<void> {
    const last = await ctx.tx.sessionRevision.findFirst({ where: { clinicId: ctx.clinicId, sessionId: before.id }, orderBy: { number: 'desc' }, select: { number: true } });
    await ctx.tx.sessionRevision.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), sessionId: before.id, number: (last?.number ?? 0) + 1, content: { ...content } as unknown as Prisma.InputJsonObject,
        savedById: ctx.membershipId, savedAt: ctx.now,
      },
    });
  }
}
