import { decisionLevels, regionIds, techniqueGroupIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { DECISION_STATUSES } from './screening-summary.dto.js';

/** One field of the matrix: a place and a technique group. */
export class CellResponse {
  @ApiProperty({ enum: regionIds }) readonly region!: string;
  @ApiProperty({ nullable: true, type: String, enum: ['left', 'right'] }) readonly side!: string | null;
  @ApiProperty({ enum: techniqueGroupIds }) readonly techniqueGroup!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels }) readonly atLeast!: string;
  @ApiProperty({ description: 'The permission: proceed or modify, and not left out by limits.' }) readonly allowed!: boolean;
  @ApiProperty({ type: 'integer' }) readonly maxPressure!: number;
  @ApiProperty() readonly leftOutByLimits!: boolean;
  @ApiProperty({ type: String, isArray: true }) readonly notes!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'Fired rules that cover the cell.' }) readonly rules!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'Open rules that could raise its level.' }) readonly unscreened!: string[];
}
