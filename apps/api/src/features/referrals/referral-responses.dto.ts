// What the referral routes answer. Null in a clinical field means: empty, or not for the caller's role.
import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/api.js';
import { SEND_WAYS } from '../letters/send-ways.js';
import { DIRECTIONS, REFERRAL_STATUSES, REFERRAL_STEPS } from './referral-states.js';
import { URGENCIES } from './referral-urgency.js';

export class ReferralCan {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly editLetter!: boolean;
  @ApiProperty({ enum: REFERRAL_STEPS, isArray: true, description: 'The legal next steps that the caller may take.' }) readonly steps!: string[];
  @ApiProperty({ description: 'May say what a reply changes for the treatment.' }) readonly bringEffects!: boolean;
}

export class ReferralLetterResponse {
  @ApiProperty() readonly situation!: string;
  @ApiProperty() readonly background!: string;
  @ApiProperty() readonly assessment!: string;
  @ApiProperty() readonly recommendation!: string;
}

export class ReferralEventResponse {
  @ApiProperty() readonly step!: string;
  @ApiProperty({ type: String, nullable: true }) readonly fromStatus!: string | null;
  @ApiProperty() readonly toStatus!: string;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty() readonly byName!: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

/** One card of the board: nothing clinical in it. */
export class ReferralRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ enum: DIRECTIONS }) readonly direction!: string;
  @ApiProperty({ enum: REFERRAL_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: URGENCIES }) readonly urgency!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty() readonly overdue!: boolean;
  @ApiProperty({ type: 'integer' }) readonly daysInState!: number;
  @ApiProperty({ format: 'uuid' }) readonly ownerId!: string;
  @ApiProperty() readonly ownerName!: string;
  @ApiProperty({ description: 'Who it goes to, or for an inbound referral who it comes from.' }) readonly toName!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ description: 'Late by so much that the owner and the administrators were told.' }) readonly escalated!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly closedAt!: string | null;
  @ApiProperty({ enum: REFERRAL_STEPS, isArray: true }) readonly nextSteps!: string[];
}

export class ReferralPage extends pageOf(ReferralRow) {}

export class ReferralCount {
  @ApiProperty({ enum: DIRECTIONS }) readonly direction!: string;
  @ApiProperty({ enum: REFERRAL_STATUSES }) readonly status!: string;
  @ApiProperty({ type: 'integer' }) readonly count!: number;
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
  @ApiProperty({ type: 'integer' }) readonly escalated!: number;
  @ApiProperty({ type: 'integer', description: 'In this state for 0 to 2 days.' }) readonly upTo2Days!: number;
  @ApiProperty({ type: 'integer', description: '3 to 7 days.' }) readonly upTo7Days!: number;
  @ApiProperty({ type: 'integer', description: '8 to 14 days.' }) readonly upTo14Days!: number;
  @ApiProperty({ type: 'integer' }) readonly over14Days!: number;
}

export class ReferralCountsResponse {
  @ApiProperty({ type: ReferralCount, isArray: true, description: 'Open states only.' }) readonly counts!: ReferralCount[];
}

export class ReferralResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ enum: DIRECTIONS }) readonly direction!: string;
  @ApiProperty({ enum: REFERRAL_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: URGENCIES }) readonly urgency!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty() readonly overdue!: boolean;
  @ApiProperty({ type: 'integer' }) readonly daysInState!: number;
  @ApiProperty({ format: 'uuid' }) readonly ownerId!: string;
  @ApiProperty() readonly ownerName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly contactId!: string | null;
  @ApiProperty() readonly toName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly question!: string | null;
  @ApiProperty({ type: ReferralLetterResponse, nullable: true }) readonly letter!: ReferralLetterResponse | null;
  @ApiProperty({ type: String, nullable: true }) readonly ruleId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly screeningId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly sentAt!: string | null;
  @ApiProperty({ type: String, enum: SEND_WAYS, nullable: true }) readonly sentBy!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly appointmentOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly reply!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly repliedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly outcome!: string | null;
  @ApiProperty() readonly patientTold!: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly closeReason!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly closedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when the owner and the administrators know that it is late.' }) readonly escalatedAt!: string | null;
  @ApiProperty({ type: ReferralEventResponse, isArray: true }) readonly events!: ReferralEventResponse[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: ReferralCan }) readonly can!: ReferralCan;
}

/** One referral in the history of a person: what happened to it, in order. Null in a clinical field means: empty, or not for the caller's role. */
export class ReferralHistoryRow extends ReferralRow {
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly outcome!: string | null;
  @ApiProperty({ type: ReferralEventResponse, isArray: true }) readonly events!: ReferralEventResponse[];
}

export class ReferralHistoryPage extends pageOf(ReferralHistoryRow) {}
