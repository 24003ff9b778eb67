import { regionIds, ruleIds, techniqueGroupIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, TextField } from '../../platform/http/api.js';
import { ScreeningSummaryResponse } from './screening-summary.dto.js';

export class NewOverride {
  @ChoiceField(ruleIds) readonly ruleId!: string;
  @ChoiceField(regionIds, { optional: true, nullable: true, description: 'Everywhere when left out.' }) readonly region?: string | null;
  @ChoiceField(['left', 'right', 'both'], { optional: true, nullable: true }) readonly side?: string | null;
  @ChoiceField(techniqueGroupIds, { optional: true, nullable: true, description: 'Every technique of the rule when left out.' }) readonly techniqueGroup?: string | null;
  @TextField({ min: 10, max: 2_000, pattern: /\S[\s\S]{8,}\S/u }) readonly reason!: string;
  @DayField({ description: 'Last day it holds, at most 90 days ahead.' }) readonly validUntil!: string;
}

export class OverrideResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty({ nullable: true, type: String }) readonly region!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly side!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly techniqueGroup!: string | null;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly validUntil!: string;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
}

export class OverrideCreatedResponse extends OverrideResponse {
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly screening!: ScreeningSummaryResponse;
}
