// A note as the database gives it in one document: function note_document in the migrations. Days are YYYY-MM-DD,
// instants ISO 8601 in UTC, hashes hexadecimal.
import type { Role } from '../../platform/http/api.js';
import type { FindingShape } from '../findings/findings.view.js';
import type { AddendumResponse, TechniqueResponse } from './session-responses.dto.js';
import type { CarriedLine } from './line-marks.js';
import type { VisitType } from './sessions.dto.js';
import type { SessionStatus, SignatureStep } from './signing-machine.js';

export interface TakenStep {
  readonly step: SignatureStep;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberRole: Role;
  readonly askedId: string | null;
  readonly askedName: string | null;
  readonly comment: string | null;
  readonly at: string;
  readonly contentHash: string;
}

export interface Note {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly appointmentId: string | null;
  readonly visitType: VisitType;
  readonly visitDate: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorRole: Role;
  readonly status: SessionStatus;
  readonly subjective: string;
  readonly objective: string;
  readonly assessment: string;
  readonly plan: string;
  readonly notTreatedReason: string | null;
  readonly screeningId: string | null;
  readonly planVersionId: string | null;
  readonly coSignRequired: boolean;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly signedAt: string | null;
  readonly signedById: string | null;
  readonly signedByName: string | null;
  readonly signedByRole: Role | null;
  readonly contentHash: string | null;
  /** Signed as they stood at the visit before. */
  readonly carriedLines: readonly CarriedLine[];
  readonly version: number;
  /** Oldest first. */
  readonly signatureSteps: readonly TakenStep[];
  readonly techniques: readonly TechniqueResponse[];
  /** The active ones, in the order they were recorded. */
  readonly findings: readonly FindingShape[];
  readonly addenda: readonly AddendumResponse[];
}
