import type { Prisma, Role } from '../../platform/http/api.js';
import { summaryOf } from './finding-summary.js';
import type { FindingResponse, FindingScreening } from './findings.dto.js';
import { mayEditFinding } from './findings.policy.js';

export const findingIncludes = {
  author: { select: { displayName: true } },
  session: { select: { status: true } },
} as const satisfies Prisma.FindingInclude;

export type LoadedFinding = Prisma.FindingGetPayload<{ include: typeof findingIncludes }>;

interface Viewer {
  readonly role: Role;
  readonly membershipId: string;
}

export const inSignedNote = (row: LoadedFinding): boolean => row.session !== null && row.session.status !== 'draft';

/** A finding as the document of its note holds it. */
export interface FindingShape extends Omit<FindingResponse, 'summary' | 'can' | 'screening'> {
  readonly inSignedNote: boolean;
}

export function toFindingResponse(row: LoadedFinding, viewer: Viewer, screening: FindingScreening | null = null): FindingResponse {
  const { id, patientId, episodeId, sessionId, kind, region, side, authorId, status, version } = row;
  const shape = { id, patientId, episodeId, sessionId, kind, region, side, authorId, status, version };
  return showFinding({
    ...shape, data: row.data as Record<string, unknown>, authorName: row.author.displayName, recordedAt: row.recordedAt.toISOString(), inSignedNote: inSignedNote(row),
  }, viewer, screening);
}

export function showFinding(row: FindingShape, viewer: Viewer, screening: FindingScreening | null = null): FindingResponse {
  return {
    id: row.id,
    patientId: row.patientId,
    episodeId: row.episodeId,
    sessionId: row.sessionId,
    kind: row.kind,
    region: row.region,
    side: row.side,
    data: row.data,
    summary: summaryOf(row),
    authorId: row.authorId,
    authorName: row.authorName,
    recordedAt: row.recordedAt,
    status: row.status,
    version: row.version,
    can: { edit: mayEditFinding(viewer, { authorId: row.authorId, inSignedNote: row.inSignedNote }) },
    screening,
  };
}
