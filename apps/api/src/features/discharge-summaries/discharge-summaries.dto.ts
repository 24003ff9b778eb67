import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/http/api.js';
import { LONGEST_SECTION } from './summary-sections.js';

export class DischargeSectionsInput {
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly began!: string;
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly done!: string;
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly changed!: string;
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly remains!: string;
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly home!: string;
  @TextField({ min: 0, max: LONGEST_SECTION }) readonly comeBack!: string;
}

export class DischargeSections {
  @ApiProperty() readonly began!: string;
  @ApiProperty() readonly done!: string;
  @ApiProperty() readonly changed!: string;
  @ApiProperty() readonly remains!: string;
  @ApiProperty() readonly home!: string;
  @ApiProperty() readonly comeBack!: string;
}

export class DischargeCan {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly sign!: boolean;
}

export class DischargeSummaryResponse {
  @ApiProperty({ format: 'uuid' }) readonly planId!: string;
  @ApiProperty({ type: DischargeSections }) readonly sections!: DischargeSections;
  @ApiProperty({ type: DischargeSections, description: 'What goals, visits and measurements say today.' }) readonly suggested!: DischargeSections;
  @ApiProperty({ description: 'false: nobody has saved it yet; the sections are what is suggested.' }) readonly isWritten!: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly writtenByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly writtenAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedRole!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the signed words, hexadecimal.' }) readonly contentHash!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: DischargeCan }) readonly can!: DischargeCan;
}
