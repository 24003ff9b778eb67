// Before a signature the marks of the screen leave the text; how it stood is kept like every wording that was replaced.
import { Injectable } from '@nestjs/common';
import type { Prisma, RequestContext } from '../../platform/http/api.js';
import { carriedLinesOf, hasMarks, plainSections } from './line-marks.js';
import type { Note } from './note.js';
import { SessionRevisionsService } from './session-revisions.service.js';
import { sectionsOf } from './session-sections.js';

@Injectable()
export class SignedTextService {
  constructor(private readonly revisions: SessionRevisionsService) {}

  /** The note as it is signed. Called with the note held for this transaction. */
  async settle(ctx: RequestContext, note: Note): Promise<Note> {
    const texts = sectionsOf(note);
    const carriedLines = carriedLinesOf(texts, note.carriedLines);
    if (!hasMarks(texts) && carriedLines.length === note.carriedLines.length) return note;
    const plain = plainSections(texts);
    if (hasMarks(texts)) await this.revisions.keepWords(ctx, note);
    await ctx.tx.session.updateMany({
      where: { clinicId: ctx.clinicId, id: note.id, status: 'draft' }, data: { ...plain, carriedLines: carriedLines as unknown as Prisma.InputJsonArray },
    });
    return { ...note, ...plain, carriedLines };
  }
}
