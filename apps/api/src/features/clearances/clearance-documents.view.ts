import { dayOrNull, PRACTITIONER_ROLES, type Prisma, type Role } from '../../platform/http/api.js';
import { type ClearanceDocumentResponse, KEPT_TYPES, type KeptType } from './clearance-documents.dto.js';

/** Everything but the content. */
export const documentFields = {
  id: true, clearanceId: true, datedOn: true, mediaType: true, sizeBytes: true, sha256: true, addedAt: true, status: true, removedAt: true, removedReason: true,
  addedBy: { select: { displayName: true } }, removedBy: { select: { displayName: true } },
} as const satisfies Prisma.ClearanceDocumentSelect;

export type LoadedDocument = Prisma.ClearanceDocumentGetPayload<{ select: typeof documentFields }>;

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export const keptType = (stored: string): KeptType => KEPT_TYPES.find((type) => type === stored) ?? 'application/pdf';

export const toDocumentResponse = (row: LoadedDocument, viewer: { readonly role: Role }): ClearanceDocumentResponse => ({
  id: row.id,
  clearanceId: row.clearanceId,
  datedOn: dayOrNull(row.datedOn),
  mediaType: keptType(row.mediaType),
  sizeBytes: row.sizeBytes,
  sha256: Buffer.from(row.sha256).toString('hex'),
  addedByName: row.addedBy.displayName,
  addedAt: row.addedAt.toISOString(),
  removedAt: row.removedAt?.toISOString() ?? null,
  removedByName: row.removedBy?.displayName ?? null,
  removedReason: row.removedReason,
  canRemove: row.status === 'active' && practitioners.includes(viewer.role),
});
