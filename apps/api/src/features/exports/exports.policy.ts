// Who may take a copy with them. The whole clinic: its owner. One patient's record: the owner, and those who treat and sign;
// an assistant and the clinic's administration see parts of a record at work and carry none of it out.
import type { Role } from '../../platform/http/api.js';

export const CLINIC_EXPORT_ROLES = ['owner'] as const satisfies readonly Role[];
export const PATIENT_EXPORT_ROLES = ['owner', 'physiotherapist', 'massage_therapist'] as const satisfies readonly Role[];

/** From asking to the last moment at which a download may begin. */
export const DOWNLOAD_MINUTES = 60;

/** A copy is for the person who asked and gave the password: nobody else downloads it. */
export const mayDownload = (row: { readonly requestedById: string; readonly expiresAt: Date }, membershipId: string, now: Date): boolean =>
  row.requestedById === membershipId && row.expiresAt > now;
