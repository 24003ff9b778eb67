import { dayOf, type Prisma, type Role } from '../../platform/http/api.js';
import type { PhotoConsentStanding } from '../consents/photo-consent.js';
import { PHOTO_VIEWS, type PhotoResponse } from './photos.dto.js';
import { mayWithdrawPhoto } from './photos.policy.js';

/** Everything but the pictures themselves. */
export const photoFields = {
  id: true, patientId: true, episodeId: true, sessionId: true, region: true, side: true, view: true, caption: true, takenOn: true, authorId: true, recordedAt: true,
  width: true, height: true, sha256: true, status: true, author: { select: { displayName: true } }, session: { select: { status: true } },
} as const satisfies Prisma.PhotoSelect;

export type LoadedPhoto = Prisma.PhotoGetPayload<{ select: typeof photoFields }>;

interface Viewer {
  readonly role: Role;
  readonly membershipId: string;
}

export const inSignedNote = (row: LoadedPhoto): boolean => row.session !== null && row.session.status !== 'draft';

export const toPhotoResponse = (row: LoadedPhoto, viewer: Viewer, standing: PhotoConsentStanding): PhotoResponse => ({
  id: row.id,
  patientId: row.patientId,
  episodeId: row.episodeId,
  sessionId: row.sessionId,
  region: row.region,
  side: row.side,
  view: PHOTO_VIEWS.find((view) => view === row.view) ?? null,
  caption: row.caption,
  takenOn: dayOf(row.takenOn),
  authorName: row.author.displayName,
  recordedAt: row.recordedAt.toISOString(),
  width: row.width,
  height: row.height,
  sha256: Buffer.from(row.sha256).toString('hex'),
  shown: standing === 'refused' ? 'with-reason' : 'freely',
  can: { withdraw: mayWithdrawPhoto(viewer, { authorId: row.authorId, inSignedNote: inSignedNote(row) }) },
});
