import { dayOf, type Prisma, type Role } from '../../platform/http/api.js';
import { showFinding } from '../findings/findings.view.js';
import { lateEntryOf } from './late-entry.js';
import type { Note, TakenStep } from './note.js';
import { standingSignatures } from './standing-signatures.js';
import type { AddendumResponse, SessionNoteResponse, SessionRevisionResponse, SessionRow, SignatureStepResponse, TechniqueResponse } from './session-responses.dto.js';
import { sessionRights } from './sessions.policy.js';

interface Viewer {
  readonly role: Role;
  readonly membershipId: string;
  readonly timeZone: string;
}

export function toSessionNoteResponse(note: Note, viewer: Viewer): SessionNoteResponse {
  return {
    id: note.id,
    patientId: note.patientId,
    episodeId: note.episodeId,
    appointmentId: note.appointmentId,
    visitType: note.visitType,
    visitDate: note.visitDate,
    authorId: note.authorId,
    authorName: note.authorName,
    authorRole: note.authorRole,
    status: note.status,
    subjective: note.subjective,
    objective: note.objective,
    assessment: note.assessment,
    plan: note.plan,
    notTreatedReason: note.notTreatedReason,
    screeningId: note.screeningId,
    planVersionId: note.planVersionId,
    coSignRequired: note.coSignRequired,
    startedAt: note.startedAt,
    savedAt: note.savedAt,
    signedAt: note.signedAt,
    signedByName: note.signedByName,
    contentHash: note.contentHash,
    carriedLines: note.carriedLines.map(({ section, text }) => ({ section, text })),
    signatures: standingSignatures(note),
    signatureSteps: note.signatureSteps.map(toStep),
    lateEntry: lateEntryOf(note, viewer.timeZone),
    techniques: note.techniques.map(toTechnique),
    findings: note.findings.map((finding) => showFinding(finding, viewer)),
    addenda: note.addenda.map(toAddendum),
    version: note.version,
    can: sessionRights(viewer, note),
  };
}

export function toTechnique(technique: TechniqueResponse): TechniqueResponse {
  const { id, modalityId, region, side, pressure0To5, minutes, response, painAfter0To10, note, overrideId } = technique;
  return { id, modalityId, region, side, pressure0To5, minutes, response, painAfter0To10, note, overrideId };
}

function toStep({ step, memberId, memberName, memberRole, askedId, askedName, comment, at, contentHash }: TakenStep): SignatureStepResponse {
  return { step, memberId, memberName, memberRole, askedId, askedName, comment, at, contentHash };
}

function toAddendum({ id, text, reason, authorId, authorName, createdAt, contentHash }: AddendumResponse): AddendumResponse {
  return { id, text, reason, authorId, authorName, createdAt, contentHash };
}

export const sessionRowSelect = {
  id: true, patientId: true, episodeId: true, visitType: true, visitDate: true, authorId: true, status: true, coSignRequired: true, startedAt: true, savedAt: true,
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
    startedAt: row.startedAt.toISOString(),
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
