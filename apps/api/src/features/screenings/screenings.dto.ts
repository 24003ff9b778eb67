import { decisionLevels, factIds, performerRoles, regionGroupIds, regionIds, techniqueGroupIds } from '@legwork/clinical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { ChoiceField, DayField, ListField, TextField, TextListField } from '../../platform/http/api.js';
import { FactValue } from '../facts/facts.dto.js';
import { CellResponse } from './cells.dto.js';
import { DerivedResponse } from './derived.dto.js';
import { RuleLimitsResponse, RuleScopeResponse, SourceResponse } from './rule-parts.dto.js';
import { ConflictResponse, ExaminationTaskResponse, QuestionResponse, ScreeningSummaryResponse, SessionDecisionResponse, URGENCIES } from './screening-summary.dto.js';

const PLACES = [...regionIds, ...regionGroupIds] as const;

export class PreviewPlace {
  @ChoiceField(PLACES) readonly region!: string;
  @ChoiceField(['left', 'right', 'both'], { optional: true, nullable: true }) readonly side?: string | null;
}

export class ScreeningPreview {
  @ChoiceField(performerRoles, { optional: true, description: 'Who would treat; the fact performer.role counts when left out.' }) readonly performerRole?: string;
  @DayField() readonly sessionDate!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Answers by fact id; what is left out or null is not answered.' })
  @IsObject()
  readonly facts!: Record<string, unknown>;

  @TextField({ max: 10_000, min: 0, optional: true, nullable: true, description: 'The medicine list in the patient’s own words; empty means none.' })
  readonly medicinesText?: string | null;

  @ListField(() => PreviewPlace, { optional: true, max: 100, description: 'The whole lower body when left out.' }) readonly regions?: PreviewPlace[];
  @TextListField({ optional: true, max: techniqueGroupIds.length, each: { choices: techniqueGroupIds } }) readonly techniqueGroups?: string[];
}

export class BecauseResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @FactValue({ nullable: true }) readonly value!: unknown;
}

export class FiredRuleResponse {
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty() readonly category!: string;
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty({ nullable: true, type: String, enum: URGENCIES }) readonly urgency!: string | null;
  @ApiProperty({ type: RuleScopeResponse }) readonly scope!: RuleScopeResponse;
  @ApiProperty({ nullable: true, type: RuleLimitsResponse }) readonly limits!: RuleLimitsResponse | null;
  @ApiProperty() readonly clinicianReason!: string;
  @ApiProperty() readonly patientWording!: string;
  @ApiProperty() readonly scopeWording!: string;
  @ApiProperty() readonly resolution!: string;
  @ApiProperty({ type: SourceResponse, isArray: true }) readonly sources!: SourceResponse[];
  @ApiProperty() readonly confirmed!: boolean;
  @ApiProperty({ description: 'Set by the clinic, not as in the product.' }) readonly adjusted!: boolean;
  @ApiProperty({ type: ExaminationTaskResponse, isArray: true }) readonly examinationTasks!: ExaminationTaskResponse[];
  @ApiProperty({ type: BecauseResponse, isArray: true }) readonly because!: BecauseResponse[];
  @ApiProperty({ oneOf: [{ type: 'string', enum: ['all'] }, { type: 'array', items: { type: 'string' } }], description: 'Technique groups in which a written clearance turns it into modify.' })
  readonly clearableFor!: string | string[];

  @ApiProperty() readonly cleared!: boolean;
}

export class UnknownRuleResponse {
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty({ enum: decisionLevels }) readonly level!: string;
  @ApiProperty({ enum: factIds, isArray: true }) readonly missingInputs!: string[];
}

/** The decision in full: clinical/dossier section 3. */
export class ScreeningResultResponse {
  @ApiProperty() readonly ruleSetVersion!: string;
  @ApiProperty({ enum: performerRoles, nullable: true, type: String, description: 'null: not said, so that whatever depends on it is unknown.' }) readonly performerRole!: string | null;
  @ApiProperty({ type: SessionDecisionResponse }) readonly session!: SessionDecisionResponse;
  @ApiProperty({ type: 'integer' }) readonly sessionMaxPressure!: number;
  @ApiProperty({ type: CellResponse, isArray: true }) readonly cells!: CellResponse[];
  @ApiProperty({ type: FiredRuleResponse, isArray: true }) readonly fired!: FiredRuleResponse[];
  @ApiProperty({ type: FiredRuleResponse, isArray: true, description: 'Places that need light touch in everybody.' }) readonly standing!: FiredRuleResponse[];
  @ApiProperty({ type: UnknownRuleResponse, isArray: true }) readonly unknown!: UnknownRuleResponse[];
  @ApiProperty({ type: ConflictResponse, isArray: true }) readonly conflicts!: ConflictResponse[];
  @ApiProperty({ type: QuestionResponse, isArray: true }) readonly toAsk!: QuestionResponse[];
  @ApiProperty({ enum: factIds, isArray: true, description: 'Answers past their last day.' }) readonly staleInputs!: string[];
  @ApiProperty({ format: 'date' }) readonly validUntil!: string;
  @ApiProperty({ type: DerivedResponse }) readonly derived!: DerivedResponse;
}

/** How the clinic has set one rule; what is null is as in the product. */
export class RuleAdjustmentResponse {
  @ApiProperty() readonly ruleId!: string;
  @ApiProperty({ nullable: true, type: String, enum: decisionLevels }) readonly level!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly weeks!: number | null;
}

export class AnswerShownResponse {
  @ApiProperty() readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @FactValue() readonly value!: unknown;
  @ApiProperty({ format: 'date' }) readonly recordedOn!: string;
}

export class LetterOutcomeResponse {
  @ApiProperty({ enum: ['clearance', 'override'] }) readonly kind!: string;
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['applied', 'not-needed', 'expired', 'unreadable'] }) readonly state!: string;
  @ApiProperty({ type: String, isArray: true }) readonly ruleIds!: string[];
}

export class ScreeningResponse extends ScreeningResultResponse {
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly summary!: ScreeningSummaryResponse;
  @ApiProperty({ type: AnswerShownResponse, isArray: true }) readonly answers!: AnswerShownResponse[];
  @ApiProperty({ type: LetterOutcomeResponse, isArray: true }) readonly letters!: LetterOutcomeResponse[];
  @ApiProperty({ type: RuleAdjustmentResponse, isArray: true }) readonly ruleAdjustments!: RuleAdjustmentResponse[];
}

export class ScreeningQuery {
  @ApiPropertyOptional({ enum: performerRoles, description: 'Who would treat; the caller’s own role when left out.' })
  @ChoiceField(performerRoles, { optional: true })
  readonly performerRole?: string;

  @ChoiceField(['episodes', 'lower-body'], { optional: true, description: 'Which places the matrix covers: those of the open episodes (default) or all.' })
  readonly places?: string;
}

export class RescreenRequest {
  @ChoiceField(performerRoles, { optional: true }) readonly performerRole?: string;
}
