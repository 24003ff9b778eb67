// The smaller parts of a chart. Days are YYYY-MM-DD, instants ISO 8601.
import { ApiProperty } from '@nestjs/swagger';
import { PlaceResponse } from '../episodes/episodes.dto.js';
import { TASK_KINDS, TASK_SEVERITIES, TASK_STATUSES, TASK_SUBJECTS } from '../tasks/task-kinds.js';

export class ChartAllergy {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ enum: ['medicine', 'topical', 'food', 'other', 'unknown'] }) readonly kind!: string;
  @ApiProperty({ nullable: true, type: String }) readonly reaction!: string | null;
  @ApiProperty({ enum: ['active', 'inactive'] }) readonly status!: string;
  @ApiProperty() readonly provenance!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

export class ChartHealthEvent {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['condition', 'procedure', 'injury', 'journey', 'pregnancy'] }) readonly kind!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ type: PlaceResponse, isArray: true }) readonly regions!: PlaceResponse[];
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly startedOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ enum: ['active', 'resolved', 'unknown'] }) readonly status!: string;
  @ApiProperty() readonly provenance!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

export class ChartFinding {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly kind!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly data!: Record<string, unknown>;
  @ApiProperty({ description: 'The finding in one line of words.' }) readonly summary!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly sessionId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartTechnique {
  @ApiProperty() readonly modalityId!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly pressure0To5!: number | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly minutes!: number | null;
  @ApiProperty({ nullable: true, type: String, enum: ['better', 'same', 'worse'] }) readonly response!: string | null;
}

export class ChartSession {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly visitType!: string;
  @ApiProperty({ format: 'date' }) readonly visitDate!: string;
  @ApiProperty({ enum: ['draft', 'awaiting-co-signature', 'signed'] }) readonly status!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly signedAt!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty() readonly coSignRequired!: boolean;
  @ApiProperty() readonly subjective!: string;
  @ApiProperty() readonly objective!: string;
  @ApiProperty() readonly assessment!: string;
  @ApiProperty() readonly plan!: string;
  @ApiProperty({ nullable: true, type: String }) readonly notTreatedReason!: string | null;
  @ApiProperty({ type: ChartTechnique, isArray: true }) readonly techniques!: ChartTechnique[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartDraft {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly visitType!: string;
  @ApiProperty({ format: 'date' }) readonly visitDate!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ enum: ['draft', 'awaiting-co-signature'] }) readonly status!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartReferral {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['outbound', 'inbound'] }) readonly direction!: string;
  @ApiProperty() readonly status!: string;
  @ApiProperty({ enum: ['now', 'same-day', 'within-days', 'routine'] }) readonly urgency!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty() readonly overdue!: boolean;
  @ApiProperty({ format: 'uuid' }) readonly ownerId!: string;
  @ApiProperty() readonly ownerName!: string;
  @ApiProperty() readonly toName!: string;
  @ApiProperty({ nullable: true, type: String, description: 'null for admin roles.' }) readonly reason!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly stateSince!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartClearance {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['requested', 'granted', 'declined', 'lapsed'] }) readonly status!: string;
  @ApiProperty() readonly addressee!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly validUntil!: string | null;
  @ApiProperty({ type: String, isArray: true, nullable: true, description: 'null for admin roles.' }) readonly ruleIds!: string[] | null;
  @ApiProperty({ nullable: true, type: String }) readonly answeredByName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly answeredOn!: string | null;
  @ApiProperty({ description: 'The letter allows every region.' }) readonly allRegions!: boolean;
  @ApiProperty({ type: PlaceResponse, isArray: true }) readonly regions!: PlaceResponse[];
  @ApiProperty({ description: 'The letter allows every technique.' }) readonly allTechniques!: boolean;
  @ApiProperty({ type: String, isArray: true }) readonly techniqueGroups!: string[];
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartOverride {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty({ nullable: true, type: String }) readonly region!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly techniqueGroup!: string | null;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly validUntil!: string;
  @ApiProperty() readonly holds!: boolean;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
}

export class ChartIntake {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['requested', 'opened', 'in-progress', 'submitted'] }) readonly status!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly submittedAt!: string | null;
  @ApiProperty({ nullable: true, type: String, enum: ['emergency', 'do-not-treat-refer'] }) readonly highestAlert!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class ChartTask {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: TASK_KINDS }) readonly kind!: string;
  @ApiProperty({ enum: TASK_SEVERITIES }) readonly severity!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ enum: TASK_SUBJECTS }) readonly subjectKind!: string;
  @ApiProperty({ format: 'uuid' }) readonly subjectId!: string;
  @ApiProperty({ enum: TASK_STATUSES }) readonly status!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}
