import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { exerciseIds, planStages, type ExerciseId, type PlanStage } from '@legwork/clinical';
import { ChoiceField, ListField, TextField } from '../../platform/http/api.js';
import { HOME_SIDES } from './home-exercise.js';

export class HomeExerciseInput {
  @ChoiceField(exerciseIds) readonly exerciseId!: ExerciseId;
  @ChoiceField(HOME_SIDES, { optional: true, nullable: true }) readonly side?: (typeof HOME_SIDES)[number] | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'Dose by field of the exercise, in that field’s unit.' })
  @IsObject() readonly dose!: Record<string, unknown>;
  @TextField({ max: 500, optional: true, nullable: true, description: 'Why a dose lies outside the usual range.' }) readonly doseReason?: string | null;
  @ChoiceField(planStages, { optional: true, nullable: true, description: 'The stage it belongs to; null: every stage.' }) readonly phase?: PlanStage | null;
  @TextField({ max: 300, optional: true, nullable: true, description: 'For the patient, in the patient’s words.' }) readonly note?: string | null;
}

export class HomeExerciseList {
  @ListField(() => HomeExerciseInput, { max: 20 }) readonly exercises!: HomeExerciseInput[];
}

export class HomeDoseRemark {
  @ApiProperty() readonly param!: string;
  @ApiProperty() readonly detail!: string;
}

export class HomeExerciseResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly exerciseId!: string;
  @ApiProperty({ type: String, enum: HOME_SIDES, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) readonly dose!: Record<string, number>;
  @ApiProperty({ type: String, nullable: true }) readonly doseReason!: string | null;
  @ApiProperty({ type: String, enum: planStages, nullable: true }) readonly phase!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
}
