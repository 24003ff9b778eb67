import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, ValidateIf } from 'class-validator';
import { regionIds } from '@legwork/clinical';
import { ChoiceField, IdField, PageQuery, pageOf } from '../../platform/http/api.js';

export const FINDING_KINDS = [
  'palpation', 'trigger-point', 'range-of-motion', 'strength', 'neuro', 'special-test', 'girth', 'vital', 'gait-posture', 'note',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SIDES = ['left', 'right', 'both'] as const;
export type FindingSide = (typeof SIDES)[number];
export const FINDING_STATUSES = ['active', 'entered-in-error'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

const DATA_DOC = 'What was found. Its fields depend on the kind and are checked against that kind’s table.';

export class FindingsQuery extends PageQuery {
  @ChoiceField(FINDING_KINDS, { optional: true }) readonly kind?: FindingKind;
  @ChoiceField(regionIds, { optional: true }) readonly region?: string;
  @IdField({ optional: true }) readonly episodeId?: string;
  @IdField({ optional: true }) readonly sessionId?: string;
  @ChoiceField(FINDING_STATUSES, { optional: true }) readonly status?: FindingStatus;
}

export class NewFinding {
  @ChoiceField(FINDING_KINDS) readonly kind!: FindingKind;
  @ChoiceField(regionIds) readonly region!: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: FindingSide | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: DATA_DOC }) @IsObject() readonly data!: Record<string, unknown>;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @IdField({ optional: true, nullable: true, description: 'The unsigned note it belongs to.' }) readonly sessionId?: string | null;
}

export class FindingChange {
  @ChoiceField(regionIds, { optional: true }) readonly region?: string;
  @ChoiceField(SIDES, { optional: true, nullable: true }) readonly side?: FindingSide | null;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: DATA_DOC })
  @ValidateIf((_input, value) => value !== undefined) @IsObject() readonly data?: Record<string, unknown>;
  @ChoiceField(FINDING_STATUSES, { optional: true }) readonly status?: FindingStatus;
}

export class FindingCan {
  @ApiProperty() readonly edit!: boolean;
}

/** How the screening stands after a finding that answers one of its questions. */
export class FindingScreening {
  @ApiProperty() readonly massageTherapist!: string;
  @ApiProperty() readonly physiotherapist!: string;
}

export class FindingResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly sessionId!: string | null;
  @ApiProperty({ enum: FINDING_KINDS }) readonly kind!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly data!: Record<string, unknown>;
  @ApiProperty({ description: 'The finding in one line of words.' }) readonly summary!: string;
  @ApiProperty({ format: 'uuid' }) readonly authorId!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ enum: FINDING_STATUSES }) readonly status!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: FindingCan }) readonly can!: FindingCan;
  @ApiProperty({ type: FindingScreening, nullable: true, description: 'Present when the finding changed an answer of the screening.' })
  readonly screening!: FindingScreening | null;
}

export class FindingPage extends pageOf(FindingResponse) {}
