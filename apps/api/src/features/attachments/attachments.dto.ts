import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, TextField } from '../../platform/http/api.js';

/** What a paper is to its referral. */
export const ATTACHMENT_KINDS = ['referral-letter', 'reply', 'report', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Pictures are kept as JPEG, whatever they came as. */
export const KEPT_TYPES = ['application/pdf', 'image/jpeg'] as const;
export type KeptType = (typeof KEPT_TYPES)[number];

export class NewAttachment {
  @ChoiceField(ATTACHMENT_KINDS) readonly kind!: AttachmentKind;
  @TextField({ max: 160, optional: true, nullable: true, description: 'Who wrote or sent it.' }) readonly source?: string | null;
  @DayField({ optional: true, nullable: true, description: 'The date on the paper.' }) readonly datedOn?: string | null;
}

export class AttachmentRemoval {
  @TextField({ max: 500, min: 3 }) readonly reason!: string;
}

export class AttachmentCan {
  @ApiProperty() readonly remove!: boolean;
}

export class AttachmentResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly referralId!: string;
  @ApiProperty({ enum: ATTACHMENT_KINDS }) readonly kind!: AttachmentKind;
  @ApiProperty({ type: String, nullable: true }) readonly source!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly datedOn!: string | null;
  @ApiProperty({ enum: KEPT_TYPES }) readonly mediaType!: KeptType;
  @ApiProperty({ type: 'integer', description: 'Of what is kept.' }) readonly sizeBytes!: number;
  @ApiProperty({ description: 'SHA-256 of what was kept, hex.' }) readonly sha256!: string;
  @ApiProperty() readonly addedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly addedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly removedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly removedByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly removedReason!: string | null;
  @ApiProperty({ type: AttachmentCan }) readonly can!: AttachmentCan;
}

export class AttachmentListResponse {
  @ApiProperty({ type: AttachmentResponse, isArray: true, description: 'Oldest first; what was removed is told without its content.' }) readonly items!: AttachmentResponse[];
  @ApiProperty({ description: 'The referral is open and has room for another one.' }) readonly canAdd!: boolean;
}
