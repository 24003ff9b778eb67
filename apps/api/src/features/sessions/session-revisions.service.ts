// Keeps what a save replaces, so that no wording is ever gone.
import { Injectable } from '@nestjs/common';
import { newId, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { isWorthKeeping, sectionsOf, type SectionTexts } from './session-sections.js';
import { toTechnique, type KeptContent, type LoadedSession } from './sessions.view.js';

@Injectable()
export class SessionRevisionsService {
  async keepSections(ctx: RequestContext, before: LoadedSession, after: SectionTexts): Promise<void> {
    const last = await this.#last(ctx, before.id);
    const moment = {
      before: sectionsOf(before), after, savedBy: ctx.membershipId, now: ctx.now,
      lastKeptAt: last?.savedAt ?? before.startedAt, lastKeptBy: last?.savedById ?? before.authorId,
    };
    if (isWorthKeeping(moment)) await this.#keep(ctx, before.id, (last?.number ?? 0) + 1, sectionsOf(before));
  }

  async keepTechniques(ctx: RequestContext, before: LoadedSession): Promise<void> {
    if (before.sessionTechniques.length === 0) return;
    const last = await this.#last(ctx, before.id);
    await this.#keep(ctx, before.id, (last?.number ?? 0) + 1, { ...sectionsOf(before), techniques: before.sessionTechniques.map(toTechnique) });
  }

  async #last(ctx: RequestContext, sessionId: string) {
    return ctx.tx.sessionRevision.findFirst({
      where: { clinicId: ctx.clinicId, sessionId }, orderBy: { number: 'desc' }, select: { number: true, savedById: true, savedAt: true },
    });
  }

  async #keep(ctx: RequestContext, sessionId: string, number: number, content: KeptContent): Promise<void> {
    await ctx.tx.sessionRevision.create({
      data: { clinicId: ctx.clinicId, id: newId(), sessionId, number, content: { ...content } as unknown as Prisma.InputJsonObject, savedById: ctx.membershipId, savedAt: ctx.now },
    });
  }
}
