// What is printed of a visit's photographs; never a picture whose consent was taken back.
import { dayOf, type RequestContext } from '../../platform/http/api.js';
import { photoConsentOf } from '../consents/photo-consent.js';
import type { Note } from '../sessions/note.js';
import type { PrintedPhoto } from './printed-note.js';

export async function photosOf(ctx: RequestContext, { id, patientId }: Note): Promise<PrintedPhoto[]> {
  const mayShow = (await photoConsentOf(ctx, patientId)).standing !== 'refused';
  const rows = await ctx.tx.photo.findMany({
    where: { clinicId: ctx.clinicId, sessionId: id, status: 'active' }, orderBy: { id: 'asc' },
    select: { id: true, region: true, side: true, caption: true, takenOn: true, sha256: true, thumbnail: mayShow, author: { select: { displayName: true } } },
  });
  return rows.map(({ takenOn, sha256, thumbnail, author, ...row }) => ({
    ...row, takenOn: dayOf(takenOn), authorName: author.displayName, sha256: Buffer.from(sha256).toString('hex'), picture: mayShow ? thumbnail : null,
  }));
}
