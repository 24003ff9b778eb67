import { decisionLevels } from '@legwork/clinical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DayField, IdField, ROLES } from '../../platform/http/api.js';
import { INTAKE_STATES } from '../home/next-action.js';
import { DECISION_STATUSES } from '../screenings/screening-summary.dto.js';
import { AppointmentResponse } from './appointments.dto.js';
import { VISIT_TYPES } from './visit-types.js';

const MOST_DAYS = 14;

export class CalendarQuery {
  @DayField({ optional: true, description: 'The first day, in the clinic’s time zone; today when left out.' }) readonly from?: string;
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST_DAYS, default: 1 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_DAYS)
  readonly days: number = 1;
  @IdField({ optional: true, description: 'Visits of one practitioner only.' }) readonly practitionerId?: string;
}

export class VisitSafetyResponse {
  @ApiProperty({ enum: DECISION_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: decisionLevels }) readonly atLeast!: string;
}

export class CalendarVisitResponse extends AppointmentResponse {
  @ApiProperty({ enum: INTAKE_STATES }) readonly intakeState!: string;
  @ApiProperty({ type: VisitSafetyResponse, nullable: true, description: 'For the practitioner’s profession. null for admin roles, and for visits that will not be.' }) readonly safety!: VisitSafetyResponse | null;
}

export class CalendarPractitionerResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ROLES }) readonly role!: string;
  @ApiProperty({ description: 'Visits can be booked.' }) readonly isActive!: boolean;
}

export class CalendarVisitTypeResponse {
  @ApiProperty({ enum: VISIT_TYPES }) readonly id!: string;
  @ApiProperty({ type: 'integer', description: 'How long it usually takes.' }) readonly minutes!: number;
}

export class CalendarResponse {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: 'integer' }) readonly days!: number;
  @ApiProperty() readonly timeZone!: string;
  @ApiProperty({ type: CalendarPractitionerResponse, isArray: true, description: 'Those who practise, and whoever else has a visit here.' }) readonly practitioners!: CalendarPractitionerResponse[];
  @ApiProperty({ type: CalendarVisitTypeResponse, isArray: true }) readonly visitTypes!: CalendarVisitTypeResponse[];
  @ApiProperty({ type: CalendarVisitResponse, isArray: true, description: 'In time order.' }) readonly items!: CalendarVisitResponse[];
}
