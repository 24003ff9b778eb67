// The rules page: a rule with everything that stands behind it, and how this clinic has set it.
import { decisionLevels, factIds, settableLevels } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, IdField, NumberField, TextField } from '../../platform/http/api.js';
import { RuleLimitsResponse, RuleScopeResponse, SourceResponse } from '../screenings/rule-parts.dto.js';
import { URGENCIES } from '../screenings/screening-summary.dto.js';

export const SETTING_DIRECTIONS = ['stricter', 'looser', 'product'] as const;

export class RuleInputResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
}

export class ConditionLineResponse {
  @ApiProperty({ type: 'integer', description: 'How deep it stands under “all of these” or “one of these”.' }) readonly depth!: number;
  @ApiProperty() readonly text!: string;
}

export class RuleLetterResponse {
  @ApiProperty({ type: String, isArray: true }) readonly techniques!: string[];
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 5 }) readonly maxPressure!: number;
}

export class RuleSettingResponse {
  @ApiProperty({ enum: SETTING_DIRECTIONS }) readonly direction!: string;
  @ApiProperty({ nullable: true, type: String, enum: settableLevels, description: 'null: as in the product.' }) readonly level!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly weeks!: number | null;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ nullable: true, type: String, description: 'Who answers for a setting that is looser than the product.' }) readonly clinicalLeadName!: string | null;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty() readonly ruleSetVersion!: string;
}

export class PhysiotherapistReadingResponse {
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty() readonly clinicianReason!: string;
  @ApiProperty() readonly patientWording!: string;
  @ApiProperty({ type: RuleLimitsResponse }) readonly limits!: RuleLimitsResponse;
}

/** As the product has it; `setting` says what this clinic made of it. */
export class RuleResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ description: 'First rule-set version that has the rule as it is.' }) readonly ruleVersion!: string;
  @ApiProperty() readonly category!: string;
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty({ nullable: true, type: String, enum: URGENCIES }) readonly urgency!: string | null;
  @ApiProperty({ description: 'The condition as its logic reads.' }) readonly condition!: string;
  @ApiProperty({ type: RuleInputResponse, isArray: true }) readonly inputs!: RuleInputResponse[];
  @ApiProperty({ type: RuleScopeResponse }) readonly scope!: RuleScopeResponse;
  @ApiProperty({ nullable: true, type: RuleLimitsResponse }) readonly limits!: RuleLimitsResponse | null;
  @ApiProperty({ description: 'What a physiotherapist reads.' }) readonly clinicianReason!: string;
  @ApiProperty({ description: 'What a massage therapist reads: it names no cause.' }) readonly massageReason!: string;
  @ApiProperty({ description: 'What the patient may be told.' }) readonly patientWording!: string;
  @ApiProperty({ description: 'What a massage therapist says.' }) readonly scopeWording!: string;
  @ApiProperty({ nullable: true, type: PhysiotherapistReadingResponse, description: 'How it reads when a physiotherapist treats, where that differs.' })
  readonly forPhysiotherapist!: PhysiotherapistReadingResponse | null;

  @ApiProperty() readonly resolution!: string;
  @ApiProperty({ description: 'What ends it, in a massage therapist’s words.' }) readonly massageResolution!: string;
  @ApiProperty({ type: SourceResponse, isArray: true }) readonly sources!: SourceResponse[];
  @ApiProperty() readonly confirmed!: boolean;
  @ApiProperty({ type: 'integer' }) readonly recheckDays!: number;
  @ApiProperty({ description: 'A written clearance turns it into modify, as the clinic has set it.' }) readonly clearable!: boolean;
  @ApiProperty({ nullable: true, type: RuleLetterResponse, description: 'What a letter that names a pressure may allow although the rule stops or limits it.' })
  readonly byLetter!: RuleLetterResponse | null;

  @ApiProperty({ description: 'A physiotherapist may override it with a reason and an end date.' }) readonly overridable!: boolean;
  @ApiProperty({ nullable: true, type: RuleSettingResponse, description: 'null: as in the product.' }) readonly setting!: RuleSettingResponse | null;
}

export class RulesResponse {
  @ApiProperty({ description: 'With the number of this clinic’s settings, when it has made any.' }) readonly ruleSetVersion!: string;
  @ApiProperty({ type: RuleResponse, isArray: true }) readonly items!: RuleResponse[];
}

export class RuleChangeResponse {
  @ApiProperty() readonly version!: string;
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly change!: string;
  @ApiProperty() readonly why!: string;
}

export class RuleReviewResponse {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly by!: string;
  @ApiProperty() readonly note!: string;
}

export class RuleGovernanceResponse {
  @ApiProperty() readonly developer!: string;
  @ApiProperty() readonly funding!: string;
  @ApiProperty() readonly intendedUser!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Whom and what it is not meant for.' }) readonly exclusions!: string[];
  @ApiProperty({ type: RuleReviewResponse }) readonly lastReview!: RuleReviewResponse;
  @ApiProperty({ type: String, isArray: true, description: 'Facts about the person as such that it reads.' }) readonly personalFacts!: string[];
}

export class RuleCountResponse {
  @ApiProperty({ type: 'integer' }) readonly last90Days!: number;
  @ApiProperty({ type: 'integer' }) readonly all!: number;
}

export class RuleUsageResponse {
  @ApiProperty({ type: RuleCountResponse, description: 'How often it began to fire; a decision made again counts once.' }) readonly fired!: RuleCountResponse;
  @ApiProperty({ type: RuleCountResponse, description: 'For how many patients.' }) readonly patients!: RuleCountResponse;
  @ApiProperty({ type: RuleCountResponse }) readonly overridden!: RuleCountResponse;
}

export class WeekLimitResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty({ type: 'integer' }) readonly weeks!: number;
}

export class ClinicalLeadResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class RuleRightsResponse {
  @ApiProperty() readonly changeSetting!: boolean;
}

export class RuleUseResponse extends RuleResponse {
  @ApiProperty() readonly ruleSetVersion!: string;
  @ApiProperty({ type: 'integer', description: 'Settings this clinic has made; the version that a change is based on.' }) readonly version!: number;
  @ApiProperty({ type: ConditionLineResponse, isArray: true, description: 'The condition in the words of its questions.' }) readonly conditionLines!: ConditionLineResponse[];
  @ApiProperty({ type: RuleChangeResponse, isArray: true, description: 'Oldest first.' }) readonly changes!: RuleChangeResponse[];
  @ApiProperty({ type: RuleGovernanceResponse }) readonly governance!: RuleGovernanceResponse;
  @ApiProperty({ type: RuleUsageResponse }) readonly usage!: RuleUsageResponse;
  @ApiProperty({ type: String, isArray: true, enum: settableLevels, description: 'Levels this clinic may set; the looser ones need a clinical lead.' }) readonly settableLevels!: string[];
  @ApiProperty({ nullable: true, type: WeekLimitResponse, description: 'A week limit that can be moved.' }) readonly weekLimit!: WeekLimitResponse | null;
  @ApiProperty({ type: ClinicalLeadResponse, isArray: true, description: 'Who may answer for a looser setting.' }) readonly leads!: ClinicalLeadResponse[];
  @ApiProperty({ type: RuleRightsResponse }) readonly can!: RuleRightsResponse;
}

export class RuleSettingsResponse {
  @ApiProperty({ type: RuleSettingResponse, isArray: true, description: 'Newest first.' }) readonly items!: RuleSettingResponse[];
}

/** What is left out is as in the product; with nothing set the rule goes back to the product. */
export class NewRuleSetting {
  @ChoiceField(settableLevels, { optional: true, nullable: true }) readonly level?: (typeof settableLevels)[number] | null;
  @NumberField({ min: 0, max: 5, integer: true, optional: true, nullable: true }) readonly maxPressure?: number | null;
  @NumberField({ min: 1, max: 520, integer: true, optional: true, nullable: true }) readonly weeks?: number | null;
  @TextField({ min: 10, max: 2000 }) readonly reason!: string;
  @IdField({ optional: true, nullable: true }) readonly clinicalLeadId?: string | null;
}
