import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';
import { DayField, FlagField, IdField, ListField, PageQuery, TextField, ChoiceField, pageOf } from '../../platform/http/api.js';

export const FACT_PROVENANCES = ['patient', 'staff', 'clinician', 'import', 'derived'] as const;
export type FactProvenance = (typeof FACT_PROVENANCES)[number];

const ANSWER_SHAPES = {
  oneOf: [
    { type: 'boolean' as const }, { type: 'number' as const }, { type: 'string' as const },
    { type: 'array' as const, items: { oneOf: [{ type: 'string' as const }, { type: 'object' as const, additionalProperties: true }] } },
  ],
};

/** The value of a fact: its type is the fact's own, checked against the fact table. */
export const FactValue = (rule: { readonly optional?: boolean; readonly nullable?: boolean } = {}) =>
  ApiProperty({ ...ANSWER_SHAPES, required: rule.optional !== true, nullable: rule.nullable === true });

const FactValueField = () => applyDecorators(FactValue(), IsDefined());

export class FactEntry {
  @TextField({ max: 80 }) readonly factId!: string;
  @FactValueField() readonly value!: unknown;
  @DayField({ optional: true, description: 'The day the answer is about; today when left out.' }) readonly recordedOn?: string;
  @FlagField({ optional: true, description: 'Takes the answer back: the fact is unanswered again.' }) readonly withdrawn?: boolean;
  @TextField({ max: 500, optional: true }) readonly note?: string;
}

export class NewFacts {
  @ListField(() => FactEntry, { min: 1, max: 200 }) readonly facts!: FactEntry[];
  @IdField({ optional: true, nullable: true }) readonly sessionId?: string | null;
}

export class FactsQuery extends PageQuery {
  @TextField({ max: 80, optional: true }) readonly factId?: string;
  @ChoiceField(['true', 'false'], { optional: true, description: 'Only the answer that counts for each fact.' }) readonly current?: 'true' | 'false';
}

export class FactResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @FactValue() readonly value!: unknown;
  @ApiProperty({ enum: FACT_PROVENANCES }) readonly provenance!: string;
  @ApiProperty({ nullable: true, type: String }) readonly answeredBy!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly recordedByName!: string | null;
  @ApiProperty({ format: 'date' }) readonly recordedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ format: 'date', description: 'Last day the answer counts; later it must be asked again.' }) readonly validUntil!: string;
  @ApiProperty({ description: 'Past its last day: it can still warn, but no longer reassure.' }) readonly stale!: boolean;
  @ApiProperty() readonly withdrawn!: boolean;
  @ApiProperty({ nullable: true, type: String }) readonly note!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly intakeId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly sessionId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly importId!: string | null;
}

export class FactPage extends pageOf(FactResponse) {}
