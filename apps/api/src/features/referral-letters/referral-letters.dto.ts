import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField } from '../../platform/http/api.js';
import { LETTER_KINDS, type LetterKind } from './letter-content.js';

export class LetterSigning {
  @FlagField({ optional: true, description: 'Words that name a cause are the patient’s or the referrer’s own. Asked of massage therapists.' }) readonly wordsSeen?: boolean;
}

export const COPY_LANGUAGES = ['en', 'fr'] as const;

export class PatientCopyQuery {
  @ChoiceField(COPY_LANGUAGES, { optional: true, description: 'Left out: the patient’s.' }) readonly language?: (typeof COPY_LANGUAGES)[number];
}

export class LetterPartsResponse {
  @ApiProperty() readonly situation!: string;
  @ApiProperty() readonly background!: string;
  @ApiProperty() readonly assessment!: string;
  @ApiProperty() readonly recommendation!: string;
}

export class LetterCan {
  @ApiProperty() readonly sign!: boolean;
  @ApiProperty({ description: 'The clinic’s copy, which holds everything.' }) readonly print!: boolean;
}

export class ReferralLetterStateResponse {
  @ApiProperty({ format: 'uuid' }) readonly referralId!: string;
  @ApiProperty({ enum: LETTER_KINDS, description: 'Ours to somebody outside, or back to whoever sent the patient.' }) readonly kind!: LetterKind;
  @ApiProperty({ description: 'Something is written.' }) readonly isWritten!: boolean;
  @ApiProperty({ type: LetterPartsResponse, nullable: true, description: 'A first draft of the report, for whoever may write it.' }) readonly suggested!: LetterPartsResponse | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedRole!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of what was signed, hex.' }) readonly contentHash!: string | null;
  @ApiProperty({ type: String, enum: ['en', 'fr'], description: 'Of the patient’s copy.' }) readonly patientLanguage!: 'en' | 'fr';
  @ApiProperty({ type: LetterCan }) readonly can!: LetterCan;
}
