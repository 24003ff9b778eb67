// What the routes about authorised visits take and answer.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, NumberField, TextField } from '../../platform/http/api.js';
import { AUTHORISATION_SOURCES, AUTHORISATION_STATUSES } from './authorisation-sources.js';

const VISITS = { min: 0, max: 200, integer: true, optional: true, nullable: true, description: 'null: no number was set; then there must be a last day.' } as const;
const LONGEST_LETTER = 12_000;

const OF_EPISODE = { optional: true, nullable: true, description: 'Visits of this episode only; null: all visits of the patient.' } as const;
const OF_REFERRAL = { optional: true, nullable: true, description: 'For the source referral.' } as const;

export class NewAuthorisation {
  @ChoiceField(AUTHORISATION_SOURCES) readonly source!: (typeof AUTHORISATION_SOURCES)[number];
  @IdField(OF_EPISODE) readonly episodeId?: string | null;
  @IdField(OF_REFERRAL) readonly referralId?: string | null;
  @TextField({ max: 80, optional: true, nullable: true, description: 'The number under which it was given.' }) readonly reference?: string | null;
  @NumberField(VISITS) readonly visits?: number | null;
  @DayField() readonly fromOn!: string;
  @DayField({ optional: true, nullable: true, description: 'The last day it covers.' }) readonly untilOn?: string | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
  @IdField({ optional: true, description: 'A renewal: this one ends the day before.' }) readonly replacesId?: string;
}

export class AuthorisationChange {
  @IdField(OF_EPISODE) readonly episodeId?: string | null;
  @IdField(OF_REFERRAL) readonly referralId?: string | null;
  @TextField({ max: 80, optional: true, nullable: true }) readonly reference?: string | null;
  @NumberField(VISITS) readonly visits?: number | null;
  @DayField({ optional: true }) readonly fromOn?: string;
  @DayField({ optional: true, nullable: true }) readonly untilOn?: string | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
  @ChoiceField(AUTHORISATION_STATUSES, { optional: true }) readonly status?: (typeof AUTHORISATION_STATUSES)[number];
}

export class AuthorisationResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly referralId!: string | null;
  @ApiProperty({ enum: AUTHORISATION_SOURCES }) readonly source!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reference!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly visits!: number | null;
  @ApiProperty({ format: 'date' }) readonly fromOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly untilOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ enum: AUTHORISATION_STATUSES }) readonly status!: string;
  @ApiProperty({ type: 'integer', description: 'Signed visits with treatment in its period.' }) readonly used!: number;
  @ApiProperty({ type: 'integer', description: 'Visits of its period that are booked and still to come.' }) readonly booked!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Below 0: more were used than authorised.' }) readonly left!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly daysLeft!: number | null;
  @ApiProperty({ description: 'Two visits or seven days are left, or fewer, and nothing follows.' }) readonly isRunningOut!: boolean;
  @ApiProperty({ type: String, isArray: true }) readonly words!: string[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class PlanVisitCountsResponse {
  @ApiProperty({ format: 'uuid' }) readonly planId!: string;
  @ApiProperty({ type: 'integer', nullable: true }) readonly planned!: number | null;
  @ApiProperty({ type: 'integer', description: 'Signed visits with treatment since it was agreed.' }) readonly done!: number;
  @ApiProperty({ type: 'integer' }) readonly booked!: number;
}

export class AuthorisableEpisodeResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for those who do not treat.' }) readonly title!: string | null;
  @ApiProperty({ format: 'date' }) readonly openedOn!: string;
  @ApiProperty() readonly isOpen!: boolean;
}

export class AuthorisableReferralResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['outbound', 'inbound'] }) readonly direction!: string;
  @ApiProperty({ description: 'Who referred, or who was asked.' }) readonly partyName!: string;
  @ApiProperty({ format: 'date' }) readonly begunOn!: string;
  @ApiProperty() readonly isOpen!: boolean;
}

export class AuthorisationsResponse {
  @ApiProperty({ type: AuthorisationResponse, isArray: true, description: 'Active ones first, then the newest.' }) readonly items!: AuthorisationResponse[];
  @ApiProperty({ type: PlanVisitCountsResponse, isArray: true, description: 'Of the active plans.' }) readonly plans!: PlanVisitCountsResponse[];
  @ApiProperty({ description: 'The letter holds clinical words.' }) readonly canWriteLetter!: boolean;
  @ApiProperty({ type: AuthorisableEpisodeResponse, isArray: true, description: 'Of the patient, the newest first.' }) readonly episodes!: AuthorisableEpisodeResponse[];
  @ApiProperty({ type: AuthorisableReferralResponse, isArray: true, description: 'Of the patient, the newest first.' }) readonly referrals!: AuthorisableReferralResponse[];
}

export class RenewalLetterResponse {
  @ApiProperty() readonly text!: string;
}

export class RenewalLetterInput {
  @TextField({ min: 20, max: LONGEST_LETTER, description: 'As edited; an empty line begins a paragraph.' }) readonly text!: string;
}
