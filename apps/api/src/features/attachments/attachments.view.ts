import { dayOrNull, type Prisma, type Role } from '../../platform/http/api.js';
import { ATTACHMENT_KINDS, KEPT_TYPES, type AttachmentKind, type AttachmentResponse, type KeptType } from './attachments.dto.js';
import { mayRemoveAttachment } from './attachments.policy.js';

/** Everything but the content. */
export const attachmentFields = {
  id: true, referralId: true, kind: true, source: true, datedOn: true, mediaType: true, sizeBytes: true, sha256: true, addedById: true, addedAt: true, status: true, removedAt: true, removedReason: true,
  addedBy: { select: { displayName: true } }, removedBy: { select: { displayName: true } }, referral: { select: { patientId: true, isOpen: true } },
} as const satisfies Prisma.ReferralAttachmentSelect;

export type LoadedAttachment = Prisma.ReferralAttachmentGetPayload<{ select: typeof attachmentFields }>;

export const keptType = (stored: string): KeptType => KEPT_TYPES.find((type) => type === stored) ?? 'application/pdf';
const kindOf = (stored: string): AttachmentKind => ATTACHMENT_KINDS.find((kind) => kind === stored) ?? 'other';

export const toAttachmentResponse = (row: LoadedAttachment, viewer: { readonly role: Role; readonly membershipId: string }): AttachmentResponse => ({
  id: row.id,
  referralId: row.referralId,
  kind: kindOf(row.kind),
  source: row.source,
  datedOn: dayOrNull(row.datedOn),
  mediaType: keptType(row.mediaType),
  sizeBytes: row.sizeBytes,
  sha256: Buffer.from(row.sha256).toString('hex'),
  addedByName: row.addedBy.displayName,
  addedAt: row.addedAt.toISOString(),
  removedAt: row.removedAt?.toISOString() ?? null,
  removedByName: row.removedBy?.displayName ?? null,
  removedReason: row.removedReason,
  can: { remove: mayRemoveAttachment(viewer, { isOpen: row.referral.isOpen, status: row.status, addedById: row.addedById }) },
});
