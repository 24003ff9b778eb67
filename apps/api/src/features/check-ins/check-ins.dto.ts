import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { FlagField, IdField, NestedField, TextField } from '../../platform/http/api.js';
import { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';

export class CheckInAnswers {
  @TextField({ max: 2_000, pattern: /\S/u, nullable: true, description: 'The new medicine in the patient’s words; null: none.' }) readonly newMedicine!: string | null;
  @FlagField({ description: 'A new symptom since the last visit?' }) readonly newSymptom!: boolean;
  @FlagField({ description: 'A long trip, operation, hospital stay, injection, fall or fever since the last visit?' }) readonly eventSinceLast!: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Answers by fact id; at least the questions the screening asks at every visit.' })
  @IsObject()
  readonly facts!: Record<string, unknown>;

  @TextField({ max: 2_000, optional: true, nullable: true, description: 'What it was, when something is new.' }) readonly note?: string | null;
}

export class NewCheckIn {
  @IdField({ optional: true, nullable: true }) readonly appointmentId?: string | null;
  @NestedField(() => CheckInAnswers) readonly answers!: CheckInAnswers;
}

export class CheckInResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly appointmentId!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Facts that were answered anew.' }) readonly recorded!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'Facts that count as unanswered again, because something new was reported and not named.' }) readonly reopened!: string[];
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly screening!: ScreeningSummaryResponse;
}
