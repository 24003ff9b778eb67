import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, EmailField, FlagField, IdField, NestedField, TextField } from '../../platform/http/api.js';
import { SEND_WAYS, type SendWay } from '../letters/send-ways.js';
import { MailStateResponse } from '../messages/mail-state.dto.js';

const LETTER_PART = 8_000;

export class ClearanceLetterTexts {
  @TextField({ max: LETTER_PART, min: 0 }) readonly situation!: string;
  @TextField({ max: LETTER_PART, min: 0 }) readonly background!: string;
  @TextField({ max: LETTER_PART, min: 0 }) readonly assessment!: string;
  @TextField({ max: LETTER_PART, min: 0, description: 'The request: what is asked.' }) readonly recommendation!: string;
}

export class ClearanceLetterChange {
  @TextField({ max: 200, pattern: /\S/u, optional: true, description: 'The person or team asked; a contact brings its own name.' }) readonly addressee?: string;
  @IdField({ optional: true, nullable: true, description: 'Of the directory.' }) readonly contactId?: string | null;
  @NestedField(() => ClearanceLetterTexts) readonly parts!: ClearanceLetterTexts;
}

export class ClearanceLetterSigning {
  @FlagField({ optional: true, description: 'Words that name a cause are the patient’s or the other team’s own. Asked of massage therapists.' }) readonly wordsSeen?: boolean;
}

export class NewClearanceSending {
  @ChoiceField(SEND_WAYS) readonly way!: SendWay;
  @EmailField({ optional: true, nullable: true, description: 'For a mail; the address of the contact when left out.' }) readonly email?: string | null;
}

export const COPY_LANGUAGES = ['en', 'fr'] as const;

export class ClearanceCopyQuery {
  @ChoiceField(COPY_LANGUAGES, { optional: true, description: 'Left out: the patient’s.' }) readonly language?: (typeof COPY_LANGUAGES)[number];
}

export class ClearanceSendingResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: SEND_WAYS }) readonly way!: string;
  @ApiProperty({ type: String, nullable: true }) readonly recipient!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly byName!: string;
  @ApiProperty({ type: MailStateResponse, nullable: true, description: 'Null for paper, and for a mail of which the outbox knows no more.' }) readonly mail!: MailStateResponse | null;
}

export class ClearanceLetterCan {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly sign!: boolean;
  @ApiProperty({ description: 'Once it is signed, while the request is open.' }) readonly send!: boolean;
}

export class ClearanceLetterStateResponse {
  @ApiProperty({ format: 'uuid' }) readonly clearanceId!: string;
  @ApiProperty({ type: 'integer', description: 'Of the clearance.' }) readonly version!: number;
  @ApiProperty() readonly addressee!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly contactId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the contact.' }) readonly email!: string | null;
  @ApiProperty({ type: ClearanceLetterTexts }) readonly parts!: ClearanceLetterTexts;
  @ApiProperty({ type: String, nullable: true }) readonly signedName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedRole!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of what was signed, hex.' }) readonly contentHash!: string | null;
  @ApiProperty({ type: String, enum: COPY_LANGUAGES, description: 'Of the patient’s copy.' }) readonly patientLanguage!: 'en' | 'fr';
  @ApiProperty({ type: ClearanceSendingResponse, isArray: true, description: 'Newest first.' }) readonly sendings!: ClearanceSendingResponse[];
  @ApiProperty({ type: ClearanceLetterCan }) readonly can!: ClearanceLetterCan;
}
