import { performerRoles, decisionLevels } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { DayField } from '../../platform/http/api.js';
import { APPOINTMENT_STATUSES } from '../appointments/appointment-status.js';
import { VISIT_TYPES } from '../appointments/visit-types.js';
import { DECISION_STATUSES } from '../screenings/screening-summary.dto.js';
import { TaskKindCountResponse } from '../tasks/tasks.dto.js';
import { INTAKE_STATES, NEXT_ACTIONS } from './next-action.js';

export class HomeQuery {
  @DayField({ optional: true, description: 'A day in the clinic’s time zone; today when left out.' }) readonly date?: string;
}

export class VisitResponse {
  @ApiProperty({ format: 'uuid' }) readonly appointmentId!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ format: 'uuid' }) readonly practitionerId!: string;
  @ApiProperty() readonly practitionerName!: string;
  @ApiProperty({ format: 'date-time' }) readonly startsAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly endsAt!: string;
  @ApiProperty({ enum: VISIT_TYPES }) readonly visitType!: string;
  @ApiProperty({ nullable: true, type: String, description: 'null for admin roles.' }) readonly reason!: string | null;
  @ApiProperty({ enum: APPOINTMENT_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: INTAKE_STATES }) readonly intakeState!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly intakeId!: string | null;
  @ApiProperty({ enum: performerRoles, description: 'The practitioner’s profession, for which safety is stated.' }) readonly performerRole!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) readonly safetyStatus!: string;
  @ApiProperty({ enum: decisionLevels }) readonly safetyAtLeast!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'The note of this visit, when there is one.' }) readonly sessionId!: string | null;
  @ApiProperty({ enum: NEXT_ACTIONS }) readonly nextAction!: string;
  @ApiProperty({ type: 'integer', description: 'Version of the appointment.' }) readonly appointmentVersion!: number;
}

export class HomeResponse {
  @ApiProperty({ format: 'date' }) readonly date!: string;
  @ApiProperty() readonly timeZone!: string;
  @ApiProperty({ type: VisitResponse, isArray: true }) readonly visits!: VisitResponse[];
  @ApiProperty({ type: TaskKindCountResponse, isArray: true, description: 'Emergencies and stops first.' }) readonly inbox!: TaskKindCountResponse[];
}
