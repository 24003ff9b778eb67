// A note as it is printed: everything the paper says, as plain values that can go to another thread.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { FindingShape } from '../findings/findings.view.js';
import type { AddendumResponse, LateEntryResponse, SignatureResponse, TechniqueResponse } from '../sessions/session-responses.dto.js';
import type { CarriedLine } from '../sessions/line-marks.js';
import type { SectionTexts } from '../sessions/session-sections.js';
import type { VisitType } from '../sessions/sessions.dto.js';
import type { SessionStatus } from '../sessions/signing-machine.js';

export interface PrintedDrawing {
  readonly layer: 'patient' | 'clinician';
  readonly drawing: BodyDrawing;
  /** YYYY-MM-DD */
  readonly drawnOn: string;
  readonly authorName: string | null;
}

export interface PrintedPhoto {
  readonly id: string;
  readonly region: string;
  readonly side: string | null;
  readonly caption: string | null;
  /** YYYY-MM-DD */
  readonly takenOn: string;
  readonly authorName: string;
  /** SHA-256 of the kept picture, hexadecimal */
  readonly sha256: string;
  /** JPEG, small; null when the patient has taken the consent back */
  readonly picture: Uint8Array | null;
}

export interface PrintedNote {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    /** YYYY-MM-DD */
    readonly birthDate: string | null;
    readonly healthNumber: string | null;
    readonly figure: Figure;
  };
  readonly id: string;
  readonly status: SessionStatus;
  readonly visitType: VisitType;
  readonly visitDate: string;
  readonly startedAt: string;
  readonly authorName: string;
  readonly authorRole: string;
  readonly notTreatedReason: string | null;
  readonly texts: SectionTexts;
  readonly techniques: readonly TechniqueResponse[];
  readonly findings: readonly (Pick<FindingShape, 'id' | 'region' | 'side' | 'authorName'> & { readonly summary: string })[];
  readonly drawings: readonly PrintedDrawing[];
  readonly photos: readonly PrintedPhoto[];
  readonly carriedLines: readonly CarriedLine[];
  readonly signatures: readonly SignatureResponse[];
  readonly contentHash: string | null;
  readonly lateEntry: LateEntryResponse | null;
  readonly addenda: readonly AddendumResponse[];
}
