import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, TextField } from '../../platform/http/api.js';
import { MailStateResponse } from '../messages/mail-state.dto.js';
import { URGENCIES, type Urgency } from '../referrals/referral-urgency.js';

/** What the letter says, in the referrer's words. Null or left out: it does not say. */
export class InboundLetterFacts {
  @DayField({ optional: true, nullable: true, description: 'The date on the letter.' }) readonly datedOn?: string | null;
  @TextField({ max: 2_000, optional: true, nullable: true, description: 'What is asked of us.' }) readonly question?: string | null;
  @TextField({ max: 2_000, optional: true, nullable: true, description: 'As the referrer wrote it.' }) readonly diagnosis?: string | null;
  @TextField({ max: 2_000, optional: true, nullable: true, description: 'As the referrer wrote them.' }) readonly precautions?: string | null;
}

export class NewInboundReferral extends InboundLetterFacts {
  @IdField({ optional: true, nullable: true }) readonly contactId?: string | null;
  @TextField({ max: 160, optional: true, description: 'Who sent the patient. Required without a contact.' }) readonly fromName?: string;
  @ChoiceField(URGENCIES, { optional: true, description: 'Routine without it; the due day follows.' }) readonly urgency?: Urgency;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @IdField({ optional: true, description: 'Membership that follows it up. Defaults to the caller.' }) readonly ownerId?: string;
}

export const MISSING_PARTS = ['datedOn', 'question', 'diagnosis', 'precautions'] as const;

/** The referrer was asked by mail for what the letter does not say. */
export class AskedByMailResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly recipient!: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly byName!: string;
  @ApiProperty({ type: MailStateResponse, nullable: true, description: 'Null when the outbox knows no more of it.' }) readonly mail!: MailStateResponse | null;
}

export class InboundLetterCan {
  @ApiProperty() readonly edit!: boolean;
}

export class InboundLetterResponse {
  @ApiProperty({ format: 'uuid' }) readonly referralId!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly datedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly question!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly diagnosis!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly precautions!: string | null;
  @ApiProperty({ enum: MISSING_PARTS, isArray: true, description: 'What the letter does not say, as far as anybody typed it.' }) readonly missing!: string[];
  @ApiProperty({ type: String, nullable: true }) readonly typedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly typedAt!: string | null;
  @ApiProperty({ type: 'integer', description: '1 while nothing was typed.' }) readonly version!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Where the referrer can be asked by mail: the address of the contact.' }) readonly askingEmail!: string | null;
  @ApiProperty({ type: AskedByMailResponse, isArray: true, description: 'Newest first.' }) readonly asked!: AskedByMailResponse[];
  @ApiProperty({ type: InboundLetterCan }) readonly can!: InboundLetterCan;
}

export class InboundReferralResponse {
  @ApiProperty({ format: 'uuid' }) readonly referralId!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ type: InboundLetterResponse }) readonly letter!: InboundLetterResponse;
}
