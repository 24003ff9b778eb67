import { dayOrNull, type Prisma, type Role } from '../../platform/http/api.js';
import type { Clearance } from '../../platform/database/generated/client.js';
import { placesFrom } from '../episodes/places.js';
import { documentFields, type LoadedDocument, toDocumentResponse } from './clearance-documents.view.js';
import { statusOn } from './clearance-status.js';
import type { ClearanceLetterResponse, ClearanceResponse, ClearanceRow } from './clearances.dto.js';
import { clearanceRights } from './clearances.policy.js';

/** A clearance with the people beside it. */
export interface LoadedClearance extends Clearance {
  readonly patient: { readonly givenName: string; readonly familyName: string };
  readonly requestedBy: { readonly displayName: string };
  readonly recordedBy: { readonly displayName: string } | null;
}

export const WITH_PEOPLE = {
  patient: { select: { givenName: true, familyName: true } },
  requestedBy: { select: { displayName: true } },
  recordedBy: { select: { displayName: true } },
} as const;

/** One clearance with the letters that came for it, oldest first. */
export interface WholeClearance extends LoadedClearance {
  readonly documents: readonly LoadedDocument[];
}

export const WITH_PAPERS = { ...WITH_PEOPLE, documents: { select: documentFields, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] } } as const satisfies Prisma.ClearanceInclude;

interface Viewer {
  readonly role: Role;
  readonly today: string;
}

export function toClearanceRow(row: LoadedClearance, viewer: Viewer): ClearanceRow {
  const validUntil = dayOrNull(row.validUntil);
  const status = statusOn(viewer.today, { status: row.status, validUntil });
  const dueOn = dayOrNull(row.dueOn);
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: `${row.patient.givenName} ${row.patient.familyName}`,
    status,
    addressee: row.addressee,
    requestedAt: row.requestedAt.toISOString(),
    requestedByName: row.requestedBy.displayName,
    dueOn,
    overdue: status === 'requested' && dueOn !== null && dueOn < viewer.today,
    validUntil,
    version: row.version,
    can: clearanceRights(viewer, { status }),
  };
}

export function toClearanceResponse(row: WholeClearance, viewer: Viewer): ClearanceResponse {
  return {
    ...toClearanceRow(row, viewer),
    episodeId: row.episodeId,
    ruleIds: [...row.ruleIds],
    question: row.question,
    letter: toLetter(row.letter),
    answeredByName: row.answeredByName,
    answeredByProfession: readText(row.letter, 'answeredByProfession'),
    answeredOn: dayOrNull(row.answeredOn),
    answer: row.answer,
    allRegions: row.regions === 'all',
    regions: placesFrom(row.regions),
    allTechniques: row.techniqueGroups.includes('all'),
    techniqueGroups: row.techniqueGroups.filter((group) => group !== 'all'),
    maxPressure: row.maxPressure,
    validFrom: dayOrNull(row.validFrom),
    recordedByName: row.recordedBy?.displayName ?? null,
    documents: row.documents.map((document) => toDocumentResponse(document, viewer)),
  };
}

function toLetter(stored: unknown): ClearanceLetterResponse {
  return { subject: readText(stored, 'subject') ?? '', body: readText(stored, 'body') ?? '' };
}

function readText(stored: unknown, name: string): string | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const value: unknown = (stored as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}
