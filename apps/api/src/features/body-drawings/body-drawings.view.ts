import { dayOf, type Prisma, type Role } from '../../platform/http/api.js';
import type { BodyDrawingResponse, BodyDrawingRow, CoverageResponse } from './body-drawings.dto.js';
import { mayEditDrawing } from './body-drawings.policy.js';

export const drawingIncludes = {
  author: { select: { displayName: true } },
  session: { select: { status: true } },
} as const satisfies Prisma.BodyDrawingInclude;

export type LoadedDrawing = Prisma.BodyDrawingGetPayload<{ include: typeof drawingIncludes }>;

interface Viewer {
  readonly role: Role;
  readonly membershipId: string;
}

export const inSignedNote = (row: LoadedDrawing): boolean => row.session !== null && row.session.status !== 'draft';

export function toDrawingRow(row: LoadedDrawing, viewer: Viewer): BodyDrawingRow {
  return {
    id: row.id,
    patientId: row.patientId,
    episodeId: row.episodeId,
    intakeId: row.intakeId,
    sessionId: row.sessionId,
    layer: row.layer,
    figure: row.figure,
    coverage: (row.coverage as unknown as CoverageResponse[]).map(({ region, side, share }) => ({ region, side, share })),
    drawnOn: dayOf(row.drawnOn),
    authorName: row.author?.displayName ?? null,
    recordedAt: row.recordedAt.toISOString(),
    version: row.version,
    can: { edit: mayEditDrawing(viewer, { layer: row.layer, authorId: row.authorId, inSignedNote: inSignedNote(row) }) },
  };
}

export const toDrawingResponse = (row: LoadedDrawing, viewer: Viewer): BodyDrawingResponse =>
  ({ ...toDrawingRow(row, viewer), drawing: row.drawing as Record<string, unknown> });
