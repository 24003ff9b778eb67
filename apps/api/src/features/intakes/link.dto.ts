/** What the patient's link may send and see. Nothing clinical leaves but the patient's own answers and plain wording. */
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, ListField, NestedField, NumberField, TextField } from '../../platform/http/api.js';
import { AnswerValueField } from './answer-value.field.js';
import { SubmissionConsent } from './intakes.dto.js';

const RELATIONS = ['self', 'parent', 'carer', 'staff'] as const;
export const LINK_LANGUAGES = ['en', 'fr'] as const;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export class LinkToken {
  @TextField({ max: 43, pattern: TOKEN }) readonly token!: string;
}

export class LinkCheck extends LinkToken {
  @DayField() readonly birthDate!: string;
}

export class LinkAnswer {
  @TextField({ max: 80 }) readonly itemId!: string;
  @AnswerValueField() readonly value!: unknown;
  @NumberField({ min: 1, max: 1_000_000, integer: true, description: 'Grows with every version of this answer; sending one twice changes nothing.' }) readonly seq!: number;
  @ChoiceField(RELATIONS) readonly answeredBy!: (typeof RELATIONS)[number];
  @TextField({ max: 30, pattern: INSTANT, description: 'When it was given, UTC.' }) readonly answeredAt!: string;
}

export class LinkAnswers {
  @TextField({ max: 30, pattern: INSTANT, optional: true, description: 'What the device\'s clock says while it sends, UTC: a wrong clock is corrected by it.' }) readonly sentAt?: string;
  @ListField(() => LinkAnswer, { max: 100, min: 1 }) readonly answers!: LinkAnswer[];
}

export class LinkLanguage {
  @ChoiceField(LINK_LANGUAGES) readonly language!: (typeof LINK_LANGUAGES)[number];
}

export class LinkSubmission {
  @NestedField(() => SubmissionConsent) readonly consent!: SubmissionConsent;
}

export class LinkClinicResponse {
  @ApiProperty() readonly clinicName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly clinicPhone!: string | null;
  @ApiProperty() readonly emergencyNumber!: string;
}

export class LinkExchangeResponse extends LinkClinicResponse {
  @ApiProperty({ enum: ['birth-date', 'submitted'] }) readonly state!: 'birth-date' | 'submitted';
  @ApiProperty({ description: 'Opened on the clinic\'s own tablet.' }) readonly handOver!: boolean;
  @ApiProperty() readonly language!: string;
}

export class SavedAnswerResponse {
  @ApiProperty() readonly itemId!: string;
  @AnswerValueField({ response: true }) readonly value!: unknown;
  @ApiProperty() readonly seq!: number;
}

export class LinkConsentTextResponse {
  @ApiProperty() readonly textId!: string;
  @ApiProperty() readonly number!: number;
  @ApiProperty() readonly body!: string;
}

export class LinkClinicZoneResponse {
  @ApiProperty({ example: 'America/Toronto' }) readonly timeZone!: string;
}

export class LinkPreviousResponse {
  @ApiProperty({ format: 'date', description: 'Day the clinic accepted it, in the clinic\'s zone.' }) readonly acceptedOn!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The answers as they stood then, by question.' }) readonly answers!: Readonly<Record<string, unknown>>;
}

export class LinkIntakeResponse extends LinkClinicResponse {
  @ApiProperty({ type: LinkClinicZoneResponse }) readonly clinic!: LinkClinicZoneResponse;
  @ApiProperty({ enum: LINK_LANGUAGES, isArray: true, description: 'Languages the form can be read in.' }) readonly languages!: (typeof LINK_LANGUAGES)[number][];
  @ApiProperty({ description: 'Answered on the clinic\'s own tablet, which locks itself and is given back.' }) readonly handOver!: boolean;
  @ApiProperty({ type: LinkPreviousResponse, nullable: true, description: 'The last accepted intake of this person in this clinic.' }) readonly previous!: LinkPreviousResponse | null;
  @ApiProperty({ enum: ['open', 'submitted'], description: 'submitted: thank you, and nothing else is shown.' }) readonly state!: 'open' | 'submitted';
  @ApiProperty() readonly language!: string;
  @ApiProperty({ type: String, nullable: true }) readonly firstName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly sexAtBirth!: string | null;
  @ApiProperty({ format: 'date' }) readonly today!: string;
  @ApiProperty({ type: SavedAnswerResponse, isArray: true }) readonly answers!: SavedAnswerResponse[];
  @ApiProperty({ type: String, isArray: true, nullable: true, description: 'Only these questions are asked again; null asks all.' }) readonly requestedItems!: string[] | null;
  @ApiProperty({ type: String, nullable: true }) readonly message!: string | null;
  @ApiProperty({ type: LinkConsentTextResponse, nullable: true }) readonly consentText!: LinkConsentTextResponse | null;
}

export class LinkAlertResponse {
  @ApiProperty({ enum: ['emergency', 'do-not-treat-refer'] }) readonly level!: 'emergency' | 'do-not-treat-refer';
  @ApiProperty({ description: 'What to do, in plain words.' }) readonly wording!: string;
}

export class LinkAnswersSavedResponse {
  @ApiProperty({ type: SavedAnswerResponse, isArray: true }) readonly saved!: SavedAnswerResponse[];
  @ApiProperty({ type: LinkAlertResponse, isArray: true }) readonly alerts!: LinkAlertResponse[];
}

export class LinkSubmittedResponse extends LinkClinicResponse {
  @ApiProperty({ enum: ['submitted'] }) readonly state!: 'submitted';
  @ApiProperty({ type: LinkAlertResponse, isArray: true }) readonly alerts!: LinkAlertResponse[];
  @ApiProperty({ description: 'Where the signed consent can be fetched as PDF while this browser may.' }) readonly documentUrl!: string;
}
