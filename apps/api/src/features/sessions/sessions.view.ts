import { dayOf, type Prisma, type Role } from '../../platform/http/api.js';
import type { FindingResponse } from '../findings/findings.service.js';
import type { AddendumResponse, SessionNoteResponse, SessionRevisionResponse, SessionRow, TechniqueResponse } from './session-responses.dto.js';
import { sessionRights } from './sessions.policy.js';

export const sessionIncludes = {
  author: { select: { displayName: true, role: true } },
  signedBy: { select: { displayName: true } },
  sessionTechniques: { orderBy: { position: 'asc' } },
  sessionAddenda: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { author: { select: { displayName: true } } } },
} as const satisfies Prisma.SessionInclude;

export type LoadedSession = Prisma.SessionGetPayload<{ include: typeof sessionIncludes }>;
type TechniqueRow = LoadedSession['sessionTechniques'][number];

interface Viewer {
  readonly role: Role;
  readonly membershipId: string;
}

export function toSessionResponse(row: LoadedSession, findings: FindingResponse[], viewer: Viewer): SessionNoteResponse {
  return {
    id: row.id,
    patientId: row.patientId,
    episodeId: row.episodeId,
    appointmentId: row.appointmentId,
    visitType: row.visitType,
    visitDate: dayOf(row.visitDate),
    authorId: row.authorId,
    authorName: row.author.displayName,
    authorRole: row.author.role,
    status: row.status,
    subjective: row.subjective,
    objective: row.objective,
    assessment: row.assessment,
    plan: row.plan,
    notTreatedReason: row.notTreatedReason,
    screeningId: row.screeningId,
    planVersionId: row.planVersionId,
    coSignRequired: row.coSignRequired,
    startedAt: row.startedAt.toISOString(),
    savedAt: row.savedAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
    signedByName: row.signedBy?.displayName ?? null,
    contentHash: row.contentHash === null ? null : Buffer.from(row.contentHash).toString('hex'),
    techniques: row.sessionTechniques.map(toTechnique),
    findings,
    addenda: row.sessionAddenda.map(toAddendum),
    version: row.version,
    can: sessionRights(viewer, row),
  };
}

export function toTechnique(row: TechniqueRow): TechniqueResponse {
  return {
    id: row.id,
    modalityId: row.modalityId,
    region: row.region,
    side: row.side,
    pressure0To5: row.pressure0To5,
    minutes: row.minutes,
    response: row.response,
    note: row.note,
    overrideId: row.overrideId,
  };
}

function toAddendum(row: LoadedSession['sessionAddenda'][number]): AddendumResponse {
  return {
    id: row.id,
    text: row.text,
    reason: row.reason,
    authorId: row.authorId,
    authorName: row.author.displayName,
    createdAt: row.createdAt.toISOString(),
    contentHash: Buffer.from(row.contentHash).toString('hex'),
  };
}

export const sessionRowSelect = {
  id: true, patientId: true, episodeId: true, visitType: true, visitDate: true, authorId: true, status: true, coSignRequired: true, savedAt: true,
  signedAt: true, version: true,
  author: { select: { displayName: true } },
  patient: { select: { givenName: true, familyName: true } },
  _count: { select: { sessionTechniques: true } },
} as const satisfies Prisma.SessionSelect;

export type ListedSession = Prisma.SessionGetPayload<{ select: typeof sessionRowSelect }>;

export function toSessionRow(row: ListedSession): SessionRow {
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: `${row.patient.givenName} ${row.patient.familyName}`,
    episodeId: row.episodeId,
    visitType: row.visitType,
    visitDate: dayOf(row.visitDate),
    authorId: row.authorId,
    authorName: row.author.displayName,
    status: row.status,
    coSignRequired: row.coSignRequired,
    techniqueCount: row._count.sessionTechniques,
    savedAt: row.savedAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
    version: row.version,
  };
}

/** What a kept state holds: the sections, and the techniques when it was those that were replaced. */
export interface KeptContent {
  readonly subjective: string;
  readonly objective: string;
  readonly assessment: string;
  readonly plan: string;
  readonly techniques?: TechniqueResponse[];
}

export type LoadedRevision = Prisma.SessionRevisionGetPayload<{ include: { savedBy: { select: { displayName: true } } } }>;

export function toRevision(row: LoadedRevision): SessionRevisionResponse {
  const content = row.content as unknown as KeptContent;
  return {
    number: row.number,
    savedByName: row.savedBy.displayName,
    savedAt: row.savedAt.toISOString(),
    subjective: content.subjective,
    objective: content.objective,
    assessment: content.assessment,
    plan: content.plan,
    techniques: content.techniques ?? null,
  };
}
