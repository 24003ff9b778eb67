import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ChoiceField, DayField, ListField, NestedField, PageQuery, pageOf, TextField, TextListField } from '../../platform/http/api.js';
import { CONSENT_AREAS, CONSENT_CHOICES, type ConsentArea, type ConsentChoice } from '../consents/consent-choices.js';
import { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';
import { INTAKE_STATUSES, type IntakeStatus } from './intake-status.js';
import { AnswerValueField } from './answer-value.field.js';
import { LINK_WAYS, type LinkWay } from './link-ways.js';

export const INTAKE_LANGUAGES = ['en', 'fr'] as const;

export class IntakeRequest {
  @DayField({ optional: true, description: 'The day of the visit it is for.' }) readonly dueOn?: string;
  @ChoiceField(INTAKE_LANGUAGES, { optional: true }) readonly language?: string;
  @ChoiceField(['link', 'email'], { description: 'link: staff hand the link over themselves; email: it is sent.' }) readonly sendBy!: 'link' | 'email';
}

export class IntakeAnswerEdit {
  @AnswerValueField() readonly value!: unknown;
  @TextField({ max: 500, optional: true, description: 'Why it was changed.' }) readonly note?: string;
}

export class IntakeReturn {
  @TextListField({ max: 200, each: { max: 80 } }) readonly itemIds!: string[];
  @TextField({ max: 1000, optional: true, description: 'Shown to the patient above the questions.' }) readonly message?: string;
  @ChoiceField(['link', 'email'], { optional: true, description: 'How the new link gets there; without a choice the answer holds it.' }) readonly sendBy?: 'link' | 'email';
}

export class IntakesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: INTAKE_STATUSES, enumName: 'IntakeStatus' })
  @IsOptional() @IsIn([...INTAKE_STATUSES])
  readonly status?: IntakeStatus;
}

export class IntakeCanResponse {
  @ApiProperty() readonly seeAnswers!: boolean;
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly accept!: boolean;
  @ApiProperty() readonly sendLink!: boolean;
  @ApiProperty() readonly withdraw!: boolean;
}

export class IntakeResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ enum: INTAKE_STATUSES, enumName: 'IntakeStatus' }) readonly status!: IntakeStatus;
  @ApiProperty() readonly language!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ enum: ['emergency', 'do-not-treat-refer'], nullable: true, type: String }) readonly highestAlert!: string | null;
  @ApiProperty() readonly createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly acceptedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'When it was given back with questions, while it waits for the patient.' }) readonly returnedAt!: string | null;
  @ApiProperty({ enum: LINK_WAYS, nullable: true, type: String, description: 'How the live link was handed over.' }) readonly linkWay!: LinkWay | null;
  @ApiProperty({ type: String, nullable: true, description: 'Until when the patient link works; null without a live link.' }) readonly linkExpiresAt!: string | null;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ type: IntakeCanResponse }) readonly can!: IntakeCanResponse;
}

export class IntakePage extends pageOf(IntakeResponse) {}

export class IntakeLinkRequest {
  @ChoiceField(['link', 'email'], { optional: true, description: 'link (without a choice): the answer holds it; email: it is sent to the address in the chart.' }) readonly sendBy?: 'link' | 'email';
  @ChoiceField(INTAKE_LANGUAGES, { optional: true, description: 'Language of the form and of the message from now on.' }) readonly language?: string;
}

export class IntakeLinkResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Shown once: only a hash of its secret is kept. Null when it goes by e-mail.' }) readonly url!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null when it goes by e-mail: it is made when the mail is sent.' }) readonly expiresAt!: string | null;
}

export class IntakeHandOverResponse {
  @ApiProperty({ description: 'Opens the form on this tablet. The session that asked for it has ended.' }) readonly url!: string;
  @ApiProperty() readonly expiresAt!: string;
}

export class ReviewedAnswerResponse {
  @ApiProperty() readonly itemId!: string;
  @ApiProperty() readonly section!: string;
  @ApiProperty({ description: 'The question as the patient read it.' }) readonly question!: string;
  @AnswerValueField({ nullable: true, response: true }) readonly value!: unknown;
  @ApiProperty({ enum: ['self', 'parent', 'carer', 'staff'] }) readonly answeredBy!: string;
  @ApiProperty() readonly answeredAt!: string;
  @ApiProperty({ description: 'Differs from what the chart holds now or, where it holds nothing, from the last accepted intake.' }) readonly changed!: boolean;
  @AnswerValueField({ nullable: true, response: true }) readonly previous!: unknown;
  @ApiProperty({ enum: ['chart', 'last-intake'], nullable: true, type: String }) readonly previousFrom!: 'chart' | 'last-intake' | null;
  @ApiProperty({ description: 'Staff changed it; the patient\'s own answer is kept.' }) readonly edited!: boolean;
  @AnswerValueField({ nullable: true, response: true }) readonly original!: unknown;
  @ApiProperty({ type: String, nullable: true }) readonly editNote!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Accepted before the rest of the intake: since when it is in the chart.' }) readonly acceptedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly acceptedByName!: string | null;
}

export class ContradictionResponse {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: String, isArray: true }) readonly itemIds!: string[];
  @ApiProperty() readonly detail!: string;
  @ApiProperty({ description: 'The screening waits until it is settled.' }) readonly blocks!: boolean;
  @ApiProperty({ description: 'Left open by an earlier intake; it stands in the chart.' }) readonly isEarlier!: boolean;
}

export class IntakeReviewResponse extends IntakeResponse {
  @ApiProperty({ type: ReviewedAnswerResponse, isArray: true }) readonly answers!: ReviewedAnswerResponse[];
  @ApiProperty({ type: ContradictionResponse, isArray: true }) readonly contradictions!: ContradictionResponse[];
  @ApiProperty({ type: String, isArray: true, description: 'Required questions without an answer.' }) readonly missing!: string[];
  @ApiProperty({ type: ScreeningSummaryResponse, nullable: true, description: 'What the screening says if everything is accepted.' }) readonly preview!: ScreeningSummaryResponse | null;
  @ApiProperty({ type: String, nullable: true }) readonly subjective!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly consentSignedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly consentSignedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who answered, if not the patient.' }) readonly respondentName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'When the last intake before this one was accepted.' }) readonly lastAcceptedOn!: string | null;
}

export class IntakeReturnedResponse extends IntakeResponse {
  @ApiProperty({ type: IntakeLinkResponse, description: 'For just these questions; older links no longer open.' }) readonly link!: IntakeLinkResponse;
}

export class IntakeAcceptedResponse extends IntakeResponse {
  @ApiProperty() readonly factsRecorded!: number;
  @ApiProperty() readonly medicinesRecorded!: number;
  @ApiProperty({ description: 'Safety status after the new facts, for the caller.' }) readonly safetyStatus!: string;
}

export class SubmissionSignature {
  @ChoiceField(['drawn', 'typed']) readonly kind!: 'drawn' | 'typed';
  @TextField({ max: 60_000, optional: true, pattern: /^<svg[^<>]*>(<path[^<>]*\/>)*<\/svg>$/ }) readonly svg?: string;
}

export class SubmissionAreaChoice {
  @ChoiceField(CONSENT_AREAS) readonly area!: ConsentArea;
  @ChoiceField(CONSENT_CHOICES) readonly choice!: ConsentChoice;
}

export class SubmissionConsent {
  @TextField({ max: 64 }) readonly textId!: string;
  @TextField({ max: 200 }) readonly signedName!: string;
  @NestedField(() => SubmissionSignature) readonly signature!: SubmissionSignature;
  @ListField(() => SubmissionAreaChoice, { max: 3, optional: true, description: 'What is agreed near sensitive areas; what is not said is not agreed.' }) readonly areas?: SubmissionAreaChoice[];
}
