import { ruleIds, techniqueGroupIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, FlagField, IdField, ListField, NumberField, PageQuery, TextField, TextListField, pageOf } from '../../platform/http/api.js';
import { PlaceInput, PlaceResponse } from '../episodes/episodes.dto.js';
import { ClearanceDocumentResponse } from './clearance-documents.dto.js';
import { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';

export const CLEARANCE_STATUSES = ['requested', 'granted', 'declined', 'lapsed', 'withdrawn'] as const;
export const PROFESSIONS = ['physician', 'surgeon', 'oncologist', 'cardiologist', 'midwife-or-obstetrician', 'nurse', 'pharmacist', 'physiotherapist', 'other'] as const;

export class NewClearance {
  @TextListField({ each: { choices: ruleIds }, max: 40, optional: true, description: 'Rules to ask about; every fired one that a letter can clear when left out.' }) readonly ruleIds?: string[];
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @TextField({ max: 200, pattern: /\S/u, optional: true, description: 'The person or team asked. Required without a contact, which brings its own name.' }) readonly addressee?: string;
  @IdField({ optional: true, nullable: true, description: 'Of the directory.' }) readonly contactId?: string | null;
  @ListField(() => PlaceInput, { optional: true, max: 60, description: 'Where somebody wants to treat; what the rules hold back when left out.' }) readonly regions?: PlaceInput[];
  @TextListField({ each: { choices: techniqueGroupIds }, max: techniqueGroupIds.length, optional: true, description: 'With what; what the rules hold back when left out.' }) readonly techniqueGroups?: string[];
  @TextField({ max: 4_000, pattern: /\S/u, optional: true, description: 'The question in own words; written from the rules when left out.' }) readonly question?: string;
  @DayField({ optional: true, description: 'When an answer is due; in 7 days when left out.' }) readonly dueOn?: string;
}

export class ClearanceAnswer {
  @ChoiceField(['granted', 'declined']) readonly decision!: string;
  @TextField({ max: 200, pattern: /\S/u, description: 'Name of the outside clinician who answered.' }) readonly answeredByName!: string;
  @ChoiceField(PROFESSIONS) readonly answeredByProfession!: string;
  @DayField() readonly answeredOn!: string;
  @TextField({ max: 8_000, optional: true, nullable: true, description: 'The words of the letter.' }) readonly answer?: string | null;
  @TextListField({ each: { choices: ruleIds }, max: 40, optional: true, description: 'Rules the letter clears; those asked about when left out.' }) readonly ruleIds?: string[];
  @FlagField({ optional: true, description: 'The letter says so: every region.' }) readonly allRegions?: boolean;
  @ListField(() => PlaceInput, { optional: true, max: 60 }) readonly regions?: PlaceInput[];
  @FlagField({ optional: true, description: 'The letter says so: every technique.' }) readonly allTechniques?: boolean;
  @TextListField({ each: { choices: techniqueGroupIds }, max: techniqueGroupIds.length, optional: true }) readonly techniqueGroups?: string[];
  @NumberField({ min: 0, max: 5, integer: true, optional: true, nullable: true }) readonly maxPressure?: number | null;
  @DayField({ optional: true, nullable: true }) readonly validFrom?: string | null;
  @DayField({ optional: true, nullable: true, description: 'Last day it holds; 90 days after the answer when the letter gives none.' }) readonly validUntil?: string | null;
}

export class ClearanceWithdrawal {
  @TextField({ max: 1_000, pattern: /\S/u }) readonly reason!: string;
}

export class ClearancesQuery extends PageQuery {
  @ChoiceField(CLEARANCE_STATUSES, { optional: true }) readonly status?: string;
  @IdField({ optional: true }) readonly patientId?: string;
}

export class ClearanceRightsResponse {
  @ApiProperty() readonly answer!: boolean;
  @ApiProperty() readonly withdraw!: boolean;
  @ApiProperty({ description: 'Keep a letter with it.' }) readonly addDocument!: boolean;
  @ApiProperty({ description: 'Edit, sign and send the letter that asks.' }) readonly writeLetter!: boolean;
}

/** What every role sees: who was asked, since when, in what state. */
export class ClearanceRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty() readonly patientName!: string;
  @ApiProperty({ enum: CLEARANCE_STATUSES }) readonly status!: string;
  @ApiProperty() readonly addressee!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiProperty() readonly requestedByName!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty() readonly overdue!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly validUntil!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: ClearanceRightsResponse }) readonly can!: ClearanceRightsResponse;
}

export class ClearancePage extends pageOf(ClearanceRow) {}

export class ClearanceLetterResponse {
  @ApiProperty() readonly subject!: string;
  @ApiProperty({ description: 'Plain text: situation, background, assessment, request.' }) readonly body!: string;
}

export class ClearanceResponse extends ClearanceRow {
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly episodeId!: string | null;
  @ApiProperty({ type: String, isArray: true }) readonly ruleIds!: string[];
  @ApiProperty() readonly question!: string;
  @ApiProperty({ type: ClearanceLetterResponse }) readonly letter!: ClearanceLetterResponse;
  @ApiProperty({ nullable: true, type: String }) readonly answeredByName!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly answeredByProfession!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly answeredOn!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly answer!: string | null;
  @ApiProperty() readonly allRegions!: boolean;
  @ApiProperty({ type: PlaceResponse, isArray: true }) readonly regions!: PlaceResponse[];
  @ApiProperty() readonly allTechniques!: boolean;
  @ApiProperty({ enum: techniqueGroupIds, isArray: true }) readonly techniqueGroups!: string[];
  @ApiProperty({ nullable: true, type: 'integer' }) readonly maxPressure!: number | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly validFrom!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly recordedByName!: string | null;
  @ApiProperty({ type: ClearanceDocumentResponse, isArray: true, description: 'Oldest first; what was removed is told without its content.' }) readonly documents!: ClearanceDocumentResponse[];
}

export class ClearanceChangedResponse extends ClearanceResponse {
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly screening!: ScreeningSummaryResponse;
}
