import { decisionLevels, factIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { URGENCIES } from './screening-summary.dto.js';

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

export class RuleInputResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
}

export class RuleResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly category!: string;
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty({ nullable: true, type: String, enum: URGENCIES }) readonly urgency!: string | null;
  @ApiProperty({ description: 'The condition in words.' }) readonly condition!: string;
  @ApiProperty({ type: RuleInputResponse, isArray: true }) readonly inputs!: RuleInputResponse[];
  @ApiProperty({ type: RuleScopeResponse }) readonly scope!: RuleScopeResponse;
  @ApiProperty({ nullable: true, type: RuleLimitsResponse }) readonly limits!: RuleLimitsResponse | null;
  @ApiProperty() readonly clinicianReason!: string;
  @ApiProperty() readonly patientWording!: string;
  @ApiProperty() readonly scopeWording!: string;
  @ApiProperty() readonly resolution!: string;
  @ApiProperty({ type: SourceResponse, isArray: true }) readonly sources!: SourceResponse[];
  @ApiProperty() readonly confirmed!: boolean;
  @ApiProperty({ type: 'integer' }) readonly recheckDays!: number;
  @ApiProperty({ description: 'A written clearance turns it into modify.' }) readonly clearable!: boolean;
  @ApiProperty({ description: 'A physiotherapist may override it with a reason and an end date.' }) readonly overridable!: boolean;
  @ApiProperty({ nullable: true, type: String }) readonly history!: string | null;
}

export class RulesResponse {
  @ApiProperty() readonly ruleSetVersion!: string;
  @ApiProperty({ type: RuleResponse, isArray: true }) readonly items!: RuleResponse[];
}

export class RuleUseResponse extends RuleResponse {
  @ApiProperty() readonly ruleSetVersion!: string;
  @ApiProperty({ type: 'integer', description: 'Patients of this clinic for whom a stored decision had it fired.' }) readonly firedForPatients!: number;
  @ApiProperty({ type: 'integer', description: 'Overrides recorded in this clinic.' }) readonly overrides!: number;
}
