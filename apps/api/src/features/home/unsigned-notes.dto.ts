import { ApiProperty } from '@nestjs/swagger';
import { VISIT_TYPES } from '../sessions/sessions.dto.js';

export const UNSIGNED_STATES = ['draft', 'returned', 'awaiting-co-signature'] as const;
export type UnsignedState = (typeof UNSIGNED_STATES)[number];

export class UnsignedNoteResponse {
  @ApiProperty({ format: 'uuid' }) readonly sessionId!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ enum: VISIT_TYPES }) readonly visitType!: string;
  @ApiProperty({ format: 'date' }) readonly visitDate!: string;
  @ApiProperty() readonly authorName!: string;
  @ApiProperty({ enum: UNSIGNED_STATES }) readonly state!: string;
  @ApiProperty({ type: 'integer', description: 'Whole days since the visit.' }) readonly days!: number;
  @ApiProperty({ description: 'Not signed by the end of the day after the visit.' }) readonly overdue!: boolean;
}

/** How much each person has open: no patient, no words. */
export class UnsignedCountResponse {
  @ApiProperty({ format: 'uuid' }) readonly memberId!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ type: 'integer' }) readonly count!: number;
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
  @ApiProperty({ type: 'integer', description: 'Of the oldest.' }) readonly days!: number;
}

export class UnsignedNotesResponse {
  @ApiProperty({ type: UnsignedNoteResponse, isArray: true, description: 'The caller’s own, oldest first.' }) readonly mine!: UnsignedNoteResponse[];
  @ApiProperty({ type: UnsignedNoteResponse, isArray: true, description: 'Assistants’ notes that wait for the caller’s co-signature.' }) readonly waiting!: UnsignedNoteResponse[];
  @ApiProperty({ type: UnsignedCountResponse, isArray: true, nullable: true, description: 'For owner and admin; null for others.' })
  readonly byPerson!: UnsignedCountResponse[] | null;
}
