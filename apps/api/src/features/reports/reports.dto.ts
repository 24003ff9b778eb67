import { ApiProperty } from '@nestjs/swagger';
import { IdField, PageQuery, pageOf } from '../../platform/http/api.js';
import { REPORT_SUBJECTS, type ReportSubject } from './report-question.js';
import { reportIds } from './report-questions.js';

export class ReportResponse {
  @ApiProperty({ enum: reportIds }) readonly id!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty({ description: 'What counts, exactly.' }) readonly counts!: string;
  @ApiProperty({ enum: REPORT_SUBJECTS, description: 'Where an answer is dealt with.' }) readonly subject!: ReportSubject;
  @ApiProperty({ description: 'What the day of a row means.' }) readonly sinceMeans!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Headers of what a row tells.' }) readonly tells!: string[];
  @ApiProperty({ type: 'integer', description: 'Rows today. Zero is an answer.' }) readonly rows!: number;
}

export class ReportList {
  @ApiProperty({ type: ReportResponse, isArray: true }) readonly items!: ReportResponse[];
}

export class ReportRowsQuery extends PageQuery {
  @IdField({ optional: true, description: 'Only what this member owns.' }) readonly ownerId?: string;
}

export class ReportFileQuery {
  @IdField({ optional: true, description: 'Only what this member owns.' }) readonly ownerId?: string;
}

export class ReportRow {
  @ApiProperty({ format: 'uuid', description: 'The thing to open: its kind is the report’s subject.' }) readonly subjectId!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly givenName!: string;
  @ApiProperty() readonly familyName!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ format: 'date' }) readonly since!: string;
  @ApiProperty({ nullable: true, type: String }) readonly ownerName!: string | null;
  @ApiProperty({ type: String, isArray: true, description: 'In the order of the report’s headers.' }) readonly told!: string[];
}

export class ReportPage extends pageOf(ReportRow) {}
