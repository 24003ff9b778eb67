// Parts of a rule that both a decision and the rules page show.
import { ApiProperty } from '@nestjs/swagger';

export class SourceResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly citation!: string;
  @ApiProperty({ description: 'Where to find it.' }) readonly ref!: string;
  @ApiProperty({ enum: ['read', 'secondary', 'cited'] }) readonly status!: string;
}

export class RuleScopeResponse {
  @ApiProperty() readonly session!: boolean;
  @ApiProperty({ type: String, isArray: true }) readonly regions!: string[];
  @ApiProperty({ nullable: true, type: String, description: 'The body-map answer it takes its regions from.' }) readonly regionsFrom!: string | null;
  @ApiProperty({ oneOf: [{ type: 'string', enum: ['all', 'touch'] }, { type: 'array', items: { type: 'string' } }] }) readonly techniques!: string | string[];
}

export class RuleLimitsResponse {
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ type: String, isArray: true }) readonly avoidGroups!: string[];
  @ApiProperty({ nullable: true, type: String }) readonly note!: string | null;
}
