import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, TextField } from '../../platform/http/api.js';
import { APPOINTMENT_STATUSES } from './appointment-status.js';
import { VISIT_TYPES } from './visit-types.js';

const OVER_LIMIT = { min: 3, max: 300, optional: true, description: 'Why the visit is booked although no authorisation covers it.' } as const;

/** An instant with its offset, such as 2026-03-14T09:30:00Z. */
const INSTANT = { max: 35, pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/u, description: 'An instant with its offset, such as 2026-03-14T09:30:00Z.' };

export class DayQuery {
  @DayField({ optional: true, description: 'A day in the clinic’s time zone; today when left out.' }) readonly date?: string;
  @IdField({ optional: true }) readonly practitionerId?: string;
}

export class NewAppointment {
  @IdField() readonly patientId!: string;
  @IdField({ optional: true, nullable: true, description: 'The patient’s only open episode when left out.' }) readonly episodeId?: string | null;
  @IdField() readonly practitionerId!: string;
  @ChoiceField(VISIT_TYPES) readonly visitType!: string;
  @TextField({ max: 300, optional: true, nullable: true }) readonly reason?: string | null;
  @TextField(INSTANT) readonly startsAt!: string;
  @TextField(INSTANT) readonly endsAt!: string;
  @TextField(OVER_LIMIT) readonly overLimitReason?: string;
}

export class AppointmentChange {
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @IdField({ optional: true }) readonly practitionerId?: string;
  @ChoiceField(VISIT_TYPES, { optional: true }) readonly visitType?: string;
  @TextField({ max: 300, optional: true, nullable: true }) readonly reason?: string | null;
  @TextField({ ...INSTANT, optional: true }) readonly startsAt?: string;
  @TextField({ ...INSTANT, optional: true }) readonly endsAt?: string;
  @ChoiceField(APPOINTMENT_STATUSES, { optional: true }) readonly status?: string;
  @TextField(OVER_LIMIT) readonly overLimitReason?: string;
}

export class AppointmentRightsResponse {
  @ApiProperty() readonly move!: boolean;
  @ApiProperty({ enum: APPOINTMENT_STATUSES, isArray: true, description: 'The states it may go to now.' }) readonly statuses!: string[];
}

export class AppointmentResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty({ format: 'uuid' }) readonly practitionerId!: string;
  @ApiProperty() readonly practitionerName!: string;
  @ApiProperty({ enum: VISIT_TYPES }) readonly visitType!: string;
  @ApiProperty({ nullable: true, type: String, description: 'null for admin roles: it may hold clinical words.' }) readonly reason!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly startsAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly endsAt!: string;
  @ApiProperty({ enum: APPOINTMENT_STATUSES }) readonly status!: string;
  @ApiProperty({ description: 'Booked beyond what is authorised, with a reason.' }) readonly isOverLimit!: boolean;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: AppointmentRightsResponse }) readonly can!: AppointmentRightsResponse;
}

export class AppointmentDayResponse {
  @ApiProperty({ format: 'date' }) readonly date!: string;
  @ApiProperty() readonly timeZone!: string;
  @ApiProperty({ type: AppointmentResponse, isArray: true }) readonly items!: AppointmentResponse[];
}
