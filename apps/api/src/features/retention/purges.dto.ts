import { ApiProperty } from '@nestjs/swagger';
import { pageOf, PageQuery, TextField, TextListField } from '../../platform/http/api.js';

export const PURGE_STATUSES = ['asked', 'confirmed', 'withdrawn', 'done'] as const;
export const PURGE_OUTCOMES = ['purged', 'skipped'] as const;
export const SKIPPED_BECAUSE = ['held', 'not-past-retention', 'gone'] as const;

export class PurgesQuery extends PageQuery {}

export class NewPurge {
  @TextListField({ max: 200, each: 'id', description: 'Of the records that are past their time.' }) readonly patientIds!: readonly string[];
  @TextField({ max: 500, min: 3, pattern: /\S\s*\S\s*\S/u, description: 'Why now, for the audit trail and for whoever confirms.' }) readonly reason!: string;
}

export class PurgeRecordRow {
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null once the record is gone.' }) readonly patientName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly lastEntryOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly keepUntil!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: PURGE_OUTCOMES, description: 'Null until the worker was there.' }) readonly outcome!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: SKIPPED_BECAUSE }) readonly skippedBecause!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Rows that went with the record.' }) readonly rowsPurged!: number | null;
}

export class PurgeResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: PURGE_STATUSES }) readonly status!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly askedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly confirmedByName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly confirmedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly withdrawnByName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly withdrawnAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly doneAt!: string | null;
  @ApiProperty({ type: [PurgeRecordRow] }) readonly records!: PurgeRecordRow[];
  @ApiProperty({ description: 'The caller may confirm it: it waits, and somebody else asked.' }) readonly canConfirm!: boolean;
  @ApiProperty({ description: 'The caller may withdraw it: it waits.' }) readonly canWithdraw!: boolean;
}

export class PurgePage extends pageOf(PurgeResponse) {}
