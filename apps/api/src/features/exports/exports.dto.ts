import { ApiProperty } from '@nestjs/swagger';
import { pageOf, PageQuery, TextField } from '../../platform/http/api.js';

export const EXPORT_KINDS = ['clinic', 'patient'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export class ExportsQuery extends PageQuery {}

export class NewExport {
  @TextField({ max: 300, optional: true, description: 'Why, for the audit trail: a move, a request by the patient.' })
  readonly reason?: string;
}

export class ExportResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: EXPORT_KINDS }) readonly kind!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly reason!: string | null;
  @ApiProperty() readonly requestedByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Until then it can be downloaded, by the person who asked for it.' }) readonly expiresAt!: string;
  @ApiProperty({ description: 'The caller may download it now.' }) readonly canDownload!: boolean;
}

export class ExportPage extends pageOf(ExportResponse) {}
