import { ApiProperty } from '@nestjs/swagger';
import { goalMeasureIds } from '@legwork/clinical';
import { FlagField, IdField, pageOf, PageQuery, TextField } from '../../platform/http/api.js';
import { PLAN_COURSES, PLAN_PERFORMERS } from './plans.dto.js';

export class PlanTemplatesQuery extends PageQuery {}

export class NewPlanTemplate {
  @TextField({ max: 120, pattern: /\S/u }) readonly name!: string;
  @IdField({ description: 'The plan it is made from. Nothing of the person is kept: no baseline, no day, no side.' }) readonly planId!: string;
}

export class PlanTemplateChange {
  @TextField({ max: 120, pattern: /\S/u, optional: true }) readonly name?: string;
  @FlagField({ optional: true, description: 'No longer offered; it can be offered again.' }) readonly retired?: boolean;
}

export class TemplateGoalResponse {
  @ApiProperty() readonly activity!: string;
  @ApiProperty({ enum: goalMeasureIds }) readonly measureId!: string;
  @ApiProperty({ type: String, nullable: true }) readonly item!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly target!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Weeks from the start to the target.' }) readonly weeks!: number | null;
}

export class TemplateLineResponse {
  @ApiProperty() readonly modalityId!: string;
  @ApiProperty() readonly region!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) readonly dose!: Record<string, number>;
  @ApiProperty({ type: String, nullable: true }) readonly doseReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly aim!: string | null;
  @ApiProperty({ enum: PLAN_PERFORMERS }) readonly performerRole!: string;
  @ApiProperty({ type: String, nullable: true }) readonly stopRule!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly frequency!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly stage!: string | null;
}

export class TemplateExerciseResponse {
  @ApiProperty() readonly exerciseId!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) readonly dose!: Record<string, number>;
  @ApiProperty({ type: String, nullable: true }) readonly doseReason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The stage it is done in; every stage when null.' }) readonly phase!: string | null;
}

export class PlanTemplateContent {
  @ApiProperty({ type: String, enum: PLAN_COURSES, nullable: true }) readonly course!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly weeksToBuild!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly weeksToReturn!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly visitsPlanned!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly frequency!: string | null;
  @ApiProperty({ type: TemplateGoalResponse, isArray: true }) readonly goals!: TemplateGoalResponse[];
  @ApiProperty({ type: TemplateLineResponse, isArray: true }) readonly interventions!: TemplateLineResponse[];
  @ApiProperty({ type: TemplateExerciseResponse, isArray: true }) readonly exercises!: TemplateExerciseResponse[];
}

export class PlanTemplateResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly retiredAt!: string | null;
  @ApiProperty({ type: PlanTemplateContent }) readonly content!: PlanTemplateContent;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class PlanTemplatePage extends pageOf(PlanTemplateResponse) {}
