import { ApiProperty } from '@nestjs/swagger';
import { PageQuery, pageOf } from '../../platform/http/api.js';

export class ImportsQuery extends PageQuery {}

export class ImportCountsResponse {
  @ApiProperty() readonly patientsCreated!: number;
  @ApiProperty({ description: 'Already known by name and birth date, or from an earlier import.' }) readonly patientsMatched!: number;
  @ApiProperty() readonly medicines!: number;
  @ApiProperty() readonly allergies!: number;
  @ApiProperty() readonly healthEvents!: number;
  @ApiProperty() readonly facts!: number;
  @ApiProperty({ description: 'Resources that were read and used.' }) readonly taken!: number;
  @ApiProperty({ description: 'Resources that say again what is already there.' }) readonly duplicates!: number;
  @ApiProperty() readonly skipped!: number;
  @ApiProperty() readonly errors!: number;
}

export class ImportSkippedResponse {
  @ApiProperty() readonly resourceType!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly count!: number;
}

export class ImportedPersonResponse {
  @ApiProperty() readonly patientId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ['created', 'matched', 'known'] }) readonly how!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Questions a person should ask before the record means anything to the screening.' }) readonly questions!: string[];
}

export class ImportReportResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly fileName!: string;
  @ApiProperty({ enum: ['done', 'nothing-new'] }) readonly status!: string;
  @ApiProperty() readonly createdAt!: string;
  @ApiProperty({ type: ImportCountsResponse }) readonly counts!: ImportCountsResponse;
  @ApiProperty({ type: ImportSkippedResponse, isArray: true }) readonly skipped!: ImportSkippedResponse[];
  @ApiProperty({ type: ImportedPersonResponse, isArray: true }) readonly people!: ImportedPersonResponse[];
}

export class ImportPage extends pageOf(ImportReportResponse) {}
