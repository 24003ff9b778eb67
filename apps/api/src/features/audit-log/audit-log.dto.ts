import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, PageQuery, pageOf } from '../../platform/http/api.js';
import { AUDIT_ACTIONS } from '../../platform/audit/audit-entry.js';

export class AuditQuery extends PageQuery {
  @IdField({ optional: true }) readonly patientId?: string;
  @IdField({ optional: true, description: 'The member who did it.' }) readonly actorId?: string;
  @ChoiceField(AUDIT_ACTIONS, { optional: true }) readonly action?: string;
  @DayField({ optional: true }) readonly from?: string;
  @DayField({ optional: true }) readonly until?: string;
}

/** The same filters; a file has no pages. */
export class AuditFileQuery extends OmitType(AuditQuery, ['cursor', 'limit']) {}

export class HistoryQuery extends PageQuery {}

export class AuditRow {
  @ApiProperty({ type: 'integer', description: 'Position in the clinic’s chain.' }) readonly seq!: number;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty({ enum: ['member', 'link', 'system', 'import'] }) readonly actorKind!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly actorId!: string | null;
  @ApiProperty() readonly actorName!: string;
  @ApiProperty({ enum: AUDIT_ACTIONS }) readonly action!: string;
  @ApiProperty() readonly entity!: string;
  @ApiProperty({ nullable: true, type: String }) readonly entityId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty({ type: String, isArray: true, description: 'Names of fields, never values; empty for admin roles.' }) readonly fields!: string[];
  @ApiProperty({ nullable: true, type: String, description: 'null for admin roles: it may hold clinical words.' }) readonly reason!: string | null;
  @ApiProperty({ type: 'integer', description: 'Patients shown in a list.' }) readonly patientsShown!: number;
}

export class AuditPage extends pageOf(AuditRow) {}

export class AuditVerificationResponse {
  @ApiProperty({ description: 'Every row is there and fits the one before it.' }) readonly whole!: boolean;
  @ApiProperty({ nullable: true, type: 'integer', description: 'The first row that is missing or does not fit.' }) readonly firstBreak!: number | null;
  @ApiProperty({ type: 'integer' }) readonly rows!: number;
  @ApiProperty({ format: 'date-time' }) readonly checkedAt!: string;
}
