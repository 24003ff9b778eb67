import { ApiProperty } from '@nestjs/swagger';
import { IsObject, ValidateIf } from 'class-validator';
import { outcomeMeasureIds, type OutcomeMeasureId } from '@legwork/clinical';
import { ChoiceField, DayField, IdField, PageQuery, pageOf, TextField } from '../../platform/http/api.js';

/** Wells is a screening score and no outcome. */
export const RECORDED_MEASURES = outcomeMeasureIds.filter((id) => id !== 'wells-dvt');

export const OUTCOME_PROVENANCES = ['patient', 'clinician'] as const;

export class OutcomesQuery extends PageQuery {
  @ChoiceField(RECORDED_MEASURES, { optional: true }) readonly measureId?: OutcomeMeasureId;
  @IdField({ optional: true }) readonly episodeId?: string;
}

export class NewOutcome {
  @ChoiceField(RECORDED_MEASURES) readonly measureId!: OutcomeMeasureId;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The answers by item; which items there are depends on the measure.' })
  @IsObject() readonly answers!: Record<string, unknown>;
  @DayField({ optional: true, description: 'Defaults to today in the clinic’s time zone.' }) readonly takenOn?: string;
  @ChoiceField(OUTCOME_PROVENANCES) readonly provenance!: (typeof OUTCOME_PROVENANCES)[number];
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
}

export class OutcomeCorrection {
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'The answers as they should have been; null takes the score back.' })
  @IsObject() @ValidateIf((input: OutcomeCorrection) => input.answers !== null) readonly answers!: Record<string, unknown> | null;
  @DayField({ optional: true, description: 'The day it was taken, when that was wrong too.' }) readonly takenOn?: string;
  @TextField({ max: 500, min: 1, description: 'Why it was wrong.' }) readonly reason!: string;
}

/** What an entry replaced, which stays on record. */
export class CorrectedResponse {
  @ApiProperty({ type: Number, nullable: true }) readonly score!: number | null;
  @ApiProperty({ format: 'date' }) readonly takenOn!: string;
  @ApiProperty({ type: String, nullable: true }) readonly recordedByName!: string | null;
  @ApiProperty() readonly reason!: string;
}

/** Change since the first score of this measure in the same series, with the thresholds it is held against. */
export class OutcomeChangeResponse {
  @ApiProperty({ description: 'Signed, in the measure’s unit: this score minus the first one.' }) readonly amount!: number;
  @ApiProperty({ enum: ['better', 'same', 'worse'] }) readonly direction!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'More than the measurement error; null when no threshold is published.' })
  readonly beyondError!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'As much as patients call important; null when no threshold is published.' })
  readonly important!: boolean | null;
  @ApiProperty({ format: 'date' }) readonly sinceOn!: string;
}

export class OutcomeResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly episodeId!: string | null;
  @ApiProperty({ enum: RECORDED_MEASURES }) readonly measureId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly answers!: Record<string, unknown>;
  @ApiProperty({ type: Number, nullable: true, description: 'Null when too many items are missing.' }) readonly score!: number | null;
  @ApiProperty({ format: 'date' }) readonly takenOn!: string;
  @ApiProperty({ enum: OUTCOME_PROVENANCES }) readonly provenance!: string;
  @ApiProperty({ type: String, nullable: true }) readonly recordedByName!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: Boolean, description: 'The patient answered by link, with nobody of the clinic in between.' }) readonly byLink!: boolean;
  @ApiProperty({ type: CorrectedResponse, nullable: true }) readonly corrected!: CorrectedResponse | null;
  @ApiProperty({ type: OutcomeChangeResponse, nullable: true }) readonly change!: OutcomeChangeResponse | null;
}

export class OutcomePage extends pageOf(OutcomeResponse) {}
