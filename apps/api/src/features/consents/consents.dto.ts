/** Consents of one person: what was signed, and what was said about sensitive areas and photographs. */
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, TextField } from '../../platform/http/api.js';
import { CONSENT_CHOICES, CONSENT_SUBJECTS, type ConsentChoice, type ConsentSubject } from './consent-choices.js';

export class ConsentRevocation {
  @TextField({ max: 500, description: 'What the person said.' }) readonly reason!: string;
}

export class ConsentChoiceRecord {
  @ChoiceField(CONSENT_SUBJECTS) readonly area!: ConsentSubject;
  @ChoiceField(CONSENT_CHOICES) readonly choice!: ConsentChoice;
  @TextField({ max: 500, optional: true }) readonly note?: string;
}

export class ConsentResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly intakeId!: string | null;
  @ApiProperty({ type: 'integer', description: 'Which of the clinic’s texts was signed.' }) readonly textNumber!: number;
  @ApiProperty() readonly language!: string;
  @ApiProperty() readonly signedName!: string;
  @ApiProperty({ enum: ['self', 'parent', 'carer', 'staff'] }) readonly relation!: string;
  @ApiProperty({ enum: ['drawn', 'typed'] }) readonly signatureKind!: string;
  @ApiProperty({ format: 'date-time' }) readonly signedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly revokedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly revokedByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly revokedReason!: string | null;
}

export class ConsentChoiceResponse {
  @ApiProperty({ enum: [...CONSENT_SUBJECTS] }) readonly area!: ConsentSubject;
  @ApiProperty({ enum: [...CONSENT_CHOICES] }) readonly choice!: ConsentChoice;
  @ApiProperty({ format: 'date-time' }) readonly decidedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: the person answered on the form.' }) readonly recordedByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
}

export class ConsentsResponse {
  @ApiProperty({ type: ConsentResponse, isArray: true, description: 'Newest first.' }) readonly consents!: ConsentResponse[];
  @ApiProperty({ type: ConsentChoiceResponse, isArray: true, description: 'Of every area that was asked about, what was said last.' }) readonly choices!: ConsentChoiceResponse[];
}
