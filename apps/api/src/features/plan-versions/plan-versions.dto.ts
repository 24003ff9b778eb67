// What the routes about a plan's life take and answer.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, NumberField, TextField, TextListField } from '../../platform/http/api.js';
import { DIFFERENCE_KINDS, DIFFERENCE_PARTS, type ChangedField, type LineDifference } from './plan-difference.js';

export const AGREEMENT_RELATIONS = ['self', 'parent', 'carer'] as const;
export const AGREEMENT_METHODS = ['tablet', 'in-person'] as const;
export const REVIEW_DECISIONS = ['continue', 'change', 'discharge'] as const;
export const RETEST_KINDS = ['goal', 'questionnaire', 'finding'] as const;
const LARGEST_SIGNATURE = 60_000;

export class PlanAgreementInput {
  @IdField({ description: 'The version that was read with the patient; refused when there is a newer one.' }) readonly versionId!: string;
  @TextField({ max: 120 }) readonly signedName!: string;
  @ChoiceField(AGREEMENT_RELATIONS) readonly relation!: (typeof AGREEMENT_RELATIONS)[number];
  @ChoiceField(AGREEMENT_METHODS) readonly method!: (typeof AGREEMENT_METHODS)[number];
  @TextField({ max: LARGEST_SIGNATURE, optional: true, pattern: /^<svg[^<>]*>(<path[^<>]*\/>)*<\/svg>$/u, description: 'The name drawn by hand.' }) readonly signatureSvg?: string;
}

export class PlanAgreementWithdrawal {
  @TextField({ min: 3, max: 500, description: 'What the person said.' }) readonly reason!: string;
}

export class PlanLimitsInput {
  @NumberField({ min: 1, max: 50, integer: true, optional: true, nullable: true, description: 'A review comes every so many visits.' }) readonly reviewEveryVisits?: number | null;
}

export class PlanReviewInput {
  @ChoiceField(REVIEW_DECISIONS) readonly decision!: (typeof REVIEW_DECISIONS)[number];
  @TextField({ max: 2000, optional: true, nullable: true }) readonly note?: string | null;
  @TextListField({ max: 60, each: { max: 200 } }) readonly retested?: string[];
  @DayField({ optional: true, nullable: true, description: 'Needed unless the plan leads to discharge.' }) readonly nextOn?: string | null;
}

export class PlanDifferenceQuery {
  @IdField() readonly fromId!: string;
  @IdField({ optional: true, description: 'Left out: the plan as it stands now.' }) readonly toId?: string;
}

export class ChangedFieldResponse implements ChangedField {
  @ApiProperty() readonly field!: string;
  @ApiProperty() readonly before!: string;
  @ApiProperty() readonly after!: string;
}

export class LineDifferenceResponse implements LineDifference {
  @ApiProperty({ enum: DIFFERENCE_KINDS }) readonly kind!: LineDifference['kind'];
  @ApiProperty({ enum: DIFFERENCE_PARTS }) readonly part!: LineDifference['part'];
  @ApiProperty() readonly line!: string;
  @ApiProperty({ type: ChangedFieldResponse, isArray: true }) readonly fields!: readonly ChangedFieldResponse[];
}

export class PlanDifferenceResponse {
  @ApiProperty({ type: LineDifferenceResponse, isArray: true }) readonly lines!: readonly LineDifferenceResponse[];
}

export class SignedVersionResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly planId!: string;
  @ApiProperty() readonly planTitle!: string;
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty({ type: 'integer', description: 'Number of the newest version.' }) readonly newestNumber!: number;
  @ApiProperty() readonly signedName!: string;
  @ApiProperty() readonly signedRole!: string;
  @ApiProperty({ format: 'date-time' }) readonly signedAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ description: 'SHA-256 of the content, hexadecimal.' }) readonly contentHash!: string;
}

export class PlanAgreementResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly versionId!: string;
  @ApiProperty({ type: 'integer' }) readonly versionNumber!: number;
  @ApiProperty() readonly signedName!: string;
  @ApiProperty({ enum: AGREEMENT_RELATIONS }) readonly relation!: string;
  @ApiProperty({ enum: ['link', ...AGREEMENT_METHODS] }) readonly method!: string;
  @ApiProperty() readonly isDrawn!: boolean;
  @ApiProperty({ format: 'date-time' }) readonly agreedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: the patient agreed by link.' }) readonly recordedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly withdrawnAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly withdrawnByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly withdrawnReason!: string | null;
}

export class PlanReviewResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: 'integer' }) readonly versionNumber!: number;
  @ApiProperty({ format: 'date' }) readonly reviewedOn!: string;
  @ApiProperty({ enum: REVIEW_DECISIONS }) readonly decision!: string;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ type: String, isArray: true }) readonly retested!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nextOn!: string | null;
  @ApiProperty() readonly reviewedByName!: string;
}

export class RetestResponse {
  @ApiProperty({ enum: RETEST_KINDS }) readonly kind!: (typeof RETEST_KINDS)[number];
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'The goal, the finding, or why the questionnaire is due.' }) readonly about!: string;
  @ApiProperty({ type: String, nullable: true }) readonly last!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly lastOn!: string | null;
  @ApiProperty({ description: 'Measured since the last review, or since the plan was agreed.' }) readonly isDone!: boolean;
}

export class PlanVisitsResponse {
  @ApiProperty({ type: 'integer', nullable: true }) readonly planned!: number | null;
  @ApiProperty({ type: 'integer' }) readonly done!: number;
  @ApiProperty({ type: 'integer' }) readonly booked!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the authorisation that leaves least.' }) readonly authorised!: number | null;
  @ApiProperty({ type: 'integer', description: 'Signed visits in the period of that authorisation.' }) readonly authorisedUsed!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly authorisedUntil!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly reviewEveryVisits!: number | null;
  @ApiProperty({ description: 'Two visits or seven days are left, or fewer.' }) readonly isRunningOut!: boolean;
  @ApiProperty({ type: String, isArray: true, description: 'What is left of the authorisation, in sentences.' }) readonly words!: readonly string[];
}

export class PlanReviewDueResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly on!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly visitsLeft!: number | null;
  @ApiProperty() readonly isDue!: boolean;
  @ApiProperty({ type: String, isArray: true }) readonly why!: readonly string[];
  @ApiProperty({ type: RetestResponse, isArray: true }) readonly retests!: RetestResponse[];
}

export class LastDoneResponse {
  @ApiProperty({ format: 'uuid' }) readonly interventionId!: string;
  @ApiProperty({ format: 'uuid' }) readonly sessionId!: string;
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly byName!: string;
  @ApiProperty() readonly byRole!: string;
  @ApiProperty({ type: 'integer', nullable: true }) readonly pressure0To5!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly minutes!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly response!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
}

export class PlanLifeCan {
  @ApiProperty() readonly agree!: boolean;
  @ApiProperty() readonly review!: boolean;
  @ApiProperty() readonly limits!: boolean;
}

export class PlanLifeResponse {
  @ApiProperty({ type: SignedVersionResponse, nullable: true, description: 'The newest version; null for a draft that was never agreed.' }) readonly signed!: SignedVersionResponse | null;
  @ApiProperty({ type: PlanVisitsResponse }) readonly visits!: PlanVisitsResponse;
  @ApiProperty({ type: PlanReviewDueResponse }) readonly review!: PlanReviewDueResponse;
  @ApiProperty({ type: PlanReviewResponse, isArray: true, description: 'Newest first.' }) readonly reviews!: PlanReviewResponse[];
  @ApiProperty({ type: PlanAgreementResponse, isArray: true, description: 'Newest first, with those that were taken back.' }) readonly agreements!: PlanAgreementResponse[];
  @ApiProperty({ type: LastDoneResponse, isArray: true, description: 'Of each line the last time of each practitioner, latest first.' }) readonly lastDone!: LastDoneResponse[];
  @ApiProperty({ type: PlanLifeCan }) readonly can!: PlanLifeCan;
}
