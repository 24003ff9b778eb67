// What the session routes answer.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, PageQuery, pageOf, ROLES } from '../../platform/http/api.js';
import { FindingResponse } from '../findings/findings.service.js';
import { RESPONSES, SESSION_SIDES, SessionCan, VISIT_TYPES } from './sessions.dto.js';
import { SECTIONS, type Section } from './session-sections.js';
import { SESSION_STATUSES, SIGNATURE_STEPS, type SessionStatus } from './signing-machine.js';

export class SessionsQuery extends PageQuery {
  @ChoiceField(SESSION_STATUSES, { optional: true }) readonly status?: SessionStatus;
}

export class ClinicSessionsQuery extends PageQuery {
  @ChoiceField(SESSION_STATUSES, { optional: true }) readonly status?: SessionStatus;
  @ChoiceField(['true', 'false'], { optional: true, description: 'Only notes the caller has begun.' }) readonly mine?: 'true' | 'false';
}

export class TechniqueResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly modalityId!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ type: String, enum: SESSION_SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 5, nullable: true }) readonly pressure0To5!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly minutes!: number | null;
  @ApiProperty({ type: String, enum: RESPONSES, nullable: true }) readonly response!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10, nullable: true, description: 'Pain right after it, 0 to 10.' }) readonly painAfter0To10!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly overrideId!: string | null;
}

export class CarriedLineResponse {
  @ApiProperty({ enum: SECTIONS }) readonly section!: Section;
  @ApiProperty() readonly text!: string;
}

export class AddendumResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ description: 'SHA-256 of text, reason, author and time, hexadecimal.' }) readonly contentHash!: string;
}

/** A signature, or what became of one: a returned or recalled note has none that stands. */
export class SignatureStepResponse {
  @ApiProperty({ enum: SIGNATURE_STEPS }) readonly step!: string;
  @ApiProperty({ format: 'uuid' }) readonly memberId!: string;
  @ApiProperty({ description: 'As it was then.' }) readonly memberName!: string;
  @ApiProperty({ enum: ROLES, description: 'As it was then.' }) readonly memberRole!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The practitioner who was asked; null: any.' }) readonly askedId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly askedName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly comment!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty({ description: 'SHA-256 of the content at that moment, hexadecimal.' }) readonly contentHash!: string;
}

/** A signature that stands. */
export class SignatureResponse {
  @ApiProperty({ format: 'uuid' }) readonly memberId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ROLES }) readonly role!: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

export class CoSignerResponse {
  @ApiProperty({ format: 'uuid' }) readonly memberId!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ enum: ROLES }) readonly role!: string;
}

export class CoSignerListResponse {
  @ApiProperty({ type: CoSignerResponse, isArray: true }) readonly coSigners!: CoSignerResponse[];
}

/** A note begun or signed on a later day than the visit. */
export class LateEntryResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: begun on the day of the visit.' }) readonly begunOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: not signed, or signed on the day of the visit.' }) readonly signedOn!: string | null;
}

/** One line of a list; the note's words are not in it. */
export class SessionRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ enum: VISIT_TYPES }) readonly visitType!: string;
  @ApiProperty({ format: 'date' }) readonly visitDate!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ enum: SESSION_STATUSES }) readonly status!: string;
  @ApiProperty() readonly coSignRequired!: boolean;
  @ApiProperty({ type: 'integer' }) readonly techniqueCount!: number;
  @ApiProperty({ format: 'date-time' }) readonly startedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class SessionPage extends pageOf(SessionRow) {}

export class SessionNoteResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly appointmentId!: string | null;
  @ApiProperty({ enum: VISIT_TYPES }) readonly visitType!: string;
  @ApiProperty({ format: 'date' }) readonly visitDate!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty() readonly authorRole!: string;
  @ApiProperty({ enum: SESSION_STATUSES }) readonly status!: string;
  @ApiProperty() readonly subjective!: string;
  @ApiProperty() readonly objective!: string;
  @ApiProperty() readonly assessment!: string;
  @ApiProperty() readonly plan!: string;
  @ApiProperty({ type: String, nullable: true }) readonly notTreatedReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly screeningId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly planVersionId!: string | null;
  @ApiProperty({ description: 'Written by an assistant, who signs first; a practitioner co-signs.' }) readonly coSignRequired!: boolean;
  @ApiProperty({ format: 'date-time' }) readonly startedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedByName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the signed content, hexadecimal.' }) readonly contentHash!: string | null;
  @ApiProperty({ type: CarriedLineResponse, isArray: true, description: 'Lines signed as they stood at the visit before.' }) readonly carriedLines!: CarriedLineResponse[];
  @ApiProperty({ type: SignatureResponse, isArray: true, description: 'Those that stand, first the author’s.' }) readonly signatures!: SignatureResponse[];
  @ApiProperty({ type: SignatureStepResponse, isArray: true, description: 'The history, oldest first.' }) readonly signatureSteps!: SignatureStepResponse[];
  @ApiProperty({ type: LateEntryResponse, nullable: true }) readonly lateEntry!: LateEntryResponse | null;
  @ApiProperty({ type: TechniqueResponse, isArray: true }) readonly techniques!: TechniqueResponse[];
  @ApiProperty({ type: FindingResponse, isArray: true }) readonly findings!: FindingResponse[];
  @ApiProperty({ type: AddendumResponse, isArray: true }) readonly addenda!: AddendumResponse[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: SessionCan }) readonly can!: SessionCan;
}

/** One thing to look at before signing, with the place to jump to. */
export class SigningRemark {
  @ApiProperty({ description: 'A JSON pointer into the note, such as /assessment or /techniques/0.' }) readonly pointer!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly detail!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The words in question, as written.' }) readonly found!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Wording within the role’s scope.' }) readonly offered!: string | null;
}

export class SigningCheckResponse {
  @ApiProperty({ description: 'Nothing is missing; warnings may remain.' }) readonly ready!: boolean;
  @ApiProperty({ type: SigningRemark, isArray: true }) readonly problems!: SigningRemark[];
  @ApiProperty({ type: SigningRemark, isArray: true }) readonly warnings!: SigningRemark[];
}

/** What one save replaced. */
export class SessionRevisionResponse {
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty() readonly savedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
  @ApiProperty() readonly subjective!: string;
  @ApiProperty() readonly objective!: string;
  @ApiProperty() readonly assessment!: string;
  @ApiProperty() readonly plan!: string;
  @ApiProperty({ type: TechniqueResponse, isArray: true, nullable: true, description: 'The list that was replaced; null when the save left it alone.' })
  readonly techniques!: TechniqueResponse[] | null;
}

export class SessionRevisionPage extends pageOf(SessionRevisionResponse) {}
