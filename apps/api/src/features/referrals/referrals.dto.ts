import { ruleIds, type RuleId } from '@legwork/clinical';
import { ChoiceField, DayField, FlagField, IdField, NestedField, PageQuery, TextField } from '../../platform/http/api.js';
import { SEND_WAYS, type SendWay } from '../letters/send-ways.js';
import { ReferralEffects } from './referral-effects.dto.js';
import { DIRECTIONS, REFERRAL_STATUSES, REFERRAL_STEPS, type Direction, type ReferralStatus, type ReferralStep } from './referral-states.js';
import { URGENCIES, type Urgency } from './referral-urgency.js';

const LETTER_PART = 8_000;

export class ReferralsQuery extends PageQuery {
  @ChoiceField(DIRECTIONS, { optional: true }) readonly direction?: Direction;
  @ChoiceField(REFERRAL_STATUSES, { optional: true, description: 'Without it: everything that is open, by due date.' }) readonly status?: ReferralStatus;
  @IdField({ optional: true, description: 'Membership of the owner.' }) readonly owner?: string;
  @ChoiceField(URGENCIES, { optional: true }) readonly urgency?: Urgency;
  @ChoiceField(['true'], { optional: true, description: 'Only those past their due day.' }) readonly overdue?: 'true';
  @TextField({ max: 80, optional: true, description: 'Beginnings of the words of the patient, or part of the name of the other side.' }) readonly search?: string;
}

export class ReferralCountsQuery {
  @ChoiceField(DIRECTIONS, { optional: true }) readonly direction?: Direction;
  @IdField({ optional: true, description: 'Membership of the owner.' }) readonly owner?: string;
  @ChoiceField(URGENCIES, { optional: true }) readonly urgency?: Urgency;
  @ChoiceField(['true'], { optional: true, description: 'Only those past their due day.' }) readonly overdue?: 'true';
  @TextField({ max: 80, optional: true }) readonly search?: string;
}

/** SBAR: situation, background, assessment, recommendation. */
export class ReferralLetterInput {
  @TextField({ max: LETTER_PART, min: 0 }) readonly situation!: string;
  @TextField({ max: LETTER_PART, min: 0 }) readonly background!: string;
  @TextField({ max: LETTER_PART, min: 0 }) readonly assessment!: string;
  @TextField({ max: LETTER_PART, min: 0 }) readonly recommendation!: string;
}

export class NewReferral {
  @ChoiceField(DIRECTIONS, { optional: true, description: 'Defaults to outbound.' }) readonly direction?: Direction;
  @ChoiceField(ruleIds, { optional: true, nullable: true, description: 'The screening rule that asks for it.' }) readonly ruleId?: RuleId | null;
  @IdField({ optional: true, nullable: true }) readonly screeningId?: string | null;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @TextField({ max: 2_000, optional: true, description: 'Defaults to what the rule says.' }) readonly reason?: string;
  @TextField({ max: 2_000, optional: true }) readonly question?: string;
  @IdField({ optional: true, nullable: true }) readonly contactId?: string | null;
  @TextField({ max: 160, optional: true, description: 'Who it goes to, or for an inbound referral who it comes from. Required without a contact.' })
  readonly toName?: string;
  @ChoiceField(URGENCIES, { optional: true, description: 'Never later than the rule asks for.' }) readonly urgency?: Urgency;
  @IdField({ optional: true, description: 'Membership that follows it up. Defaults to the caller.' }) readonly ownerId?: string;
}

export class ReferralChange {
  @TextField({ max: 2_000, optional: true }) readonly reason?: string;
  @TextField({ max: 2_000, optional: true }) readonly question?: string;
  @IdField({ optional: true, nullable: true }) readonly contactId?: string | null;
  @TextField({ max: 160, optional: true }) readonly toName?: string;
  @ChoiceField(URGENCIES, { optional: true }) readonly urgency?: Urgency;
  @IdField({ optional: true }) readonly ownerId?: string;
  @DayField({ optional: true }) readonly dueOn?: string;
  @NestedField(() => ReferralLetterInput, { optional: true, description: 'Only while it is a draft.' }) readonly letter?: ReferralLetterInput;
}

export class ReferralStepInput {
  @ChoiceField(REFERRAL_STEPS) readonly step!: ReferralStep;
  @ChoiceField(SEND_WAYS, { optional: true, description: 'For send; for report, how the written report went out; for ask-for-information only email, to the address of the contact.' }) readonly way?: SendWay;
  @DayField({ optional: true, description: 'For appointment and book.' }) readonly appointmentOn?: string;
  @TextField({ max: 8_000, optional: true, description: 'For reply and report: what was answered. A written report brings its own.' }) readonly reply?: string;
  @DayField({ optional: true, description: 'Day of the reply; defaults to today.' }) readonly repliedOn?: string;
  @TextField({ max: 2_000, optional: true, description: 'For act-on and close: what followed.' }) readonly outcome?: string;
  @FlagField({ optional: true, description: 'The patient was told. Needed to close.' }) readonly patientTold?: boolean;
  @TextField({ max: 500, min: 3, optional: true, description: 'Why it is closed without a reply.' }) readonly closeReason?: string;
  @DayField({ optional: true, description: 'When the next step is due; a sensible day is taken without it.' }) readonly dueOn?: string;
  @TextField({ max: 500, optional: true, description: 'Needed where information is asked for: what is missing.' }) readonly note?: string;
  @NestedField(() => ReferralEffects, { optional: true, description: 'For reply and act-on: what it changes in the chart.' }) readonly effects?: ReferralEffects;
}
