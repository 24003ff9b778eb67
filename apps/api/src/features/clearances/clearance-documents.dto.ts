import { ApiProperty } from '@nestjs/swagger';
import { DayField, TextField } from '../../platform/http/api.js';

/** Pictures are kept as JPEG, whatever they came as. */
export const KEPT_TYPES = ['application/pdf', 'image/jpeg'] as const;
export type KeptType = (typeof KEPT_TYPES)[number];

/** Who wrote it is said with the answer. */
export class NewClearanceDocument {
  @DayField({ optional: true, nullable: true, description: 'The date on the paper.' }) readonly datedOn?: string | null;
}

export class ClearanceDocumentRemoval {
  @TextField({ max: 500, min: 3 }) readonly reason!: string;
}

export class ClearanceDocumentResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly clearanceId!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly datedOn!: string | null;
  @ApiProperty({ enum: KEPT_TYPES }) readonly mediaType!: KeptType;
  @ApiProperty({ type: 'integer', description: 'Of what is kept.' }) readonly sizeBytes!: number;
  @ApiProperty({ description: 'SHA-256 of what was kept, hex.' }) readonly sha256!: string;
  @ApiProperty() readonly addedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly addedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly removedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly removedByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly removedReason!: string | null;
  @ApiProperty() readonly canRemove!: boolean;
}
