import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, IsObject } from 'class-validator';
import { ChoiceField, DayField, IdField, ListField, TextListField } from '../../platform/http/api.js';
import { ASKED_MEASURES, type AskedMeasure } from './asked-measures.js';

export const REQUEST_STATES = ['waiting', 'sent', 'answered', 'withdrawn'] as const;

export class NewOutcomeRequest {
  @TextListField({ each: { choices: ASKED_MEASURES }, max: ASKED_MEASURES.length }) @ArrayNotEmpty() readonly measures!: AskedMeasure[];
  @DayField({ optional: true, description: 'The day the answer is wanted by; today when left out.' }) readonly dueOn?: string;
}

export class OutcomeRequestResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ASKED_MEASURES, isArray: true }) readonly measures!: string[];
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ enum: REQUEST_STATES }) readonly state!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when it was asked by itself before a visit.' }) readonly requestedByName!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly sentAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly answeredAt!: string | null;
}

/** What the patient's page asks; its words are the measure's own. */
export class AskedMeasureResponse {
  @ApiProperty({ enum: ASKED_MEASURES }) readonly measureId!: string;
  @ApiProperty({ type: String, isArray: true, description: 'For own activities: those named at first.' }) readonly activities!: string[];
}

export class CareQuestionsResponse {
  @ApiProperty({ format: 'uuid' }) readonly requestId!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ type: AskedMeasureResponse, isArray: true }) readonly measures!: AskedMeasureResponse[];
}

export class CareQuestionsOpenResponse {
  @ApiProperty({ type: CareQuestionsResponse, nullable: true, description: 'Null when nothing is asked.' }) readonly questions!: CareQuestionsResponse | null;
}

export class CareAnswer {
  @ChoiceField(ASKED_MEASURES) readonly measureId!: AskedMeasure;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The answers by item.' })
  @IsObject() readonly answers!: Record<string, unknown>;
}

export class CareAnswers {
  @IdField() readonly requestId!: string;
  @DayField({ optional: true, description: 'The day it was answered on the device; a day that was offline keeps its date.' }) readonly answeredOn?: string;
  @ListField(() => CareAnswer, { min: 1, max: ASKED_MEASURES.length }) readonly answers!: CareAnswer[];
}
