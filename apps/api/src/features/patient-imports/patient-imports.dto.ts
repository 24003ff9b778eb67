import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, ListField, NumberField, pageOf, PageQuery } from '../../platform/http/api.js';
import { DATE_ORDERS } from './cell-values.js';
import { COLUMN_FIELDS } from './columns.js';
import { DUPLICATE_REASONS } from './duplicates.js';
import { CHOICES } from './import-plan.js';
import { ENCODINGS, MOST_COLUMNS, MOST_ROWS } from './read-table.js';

export const IMPORT_STATUSES = ['draft', 'imported', 'undone', 'discarded'] as const;
export const ROWS_SHOWN = ['all', 'problems', 'duplicates'] as const;
const MOST_LINE = 10_000_000;

export class PatientImportsQuery extends PageQuery {}

export class PatientImportRowsQuery extends PageQuery {
  @ChoiceField(ROWS_SHOWN, { optional: true }) readonly show?: string;
}

export class MappedColumn {
  @ChoiceField(COLUMN_FIELDS, { nullable: true, description: 'null leaves the column out.' }) readonly field!: string | null;
}

export class RowChoice {
  @NumberField({ min: 1, max: MOST_LINE, integer: true, description: 'Line of the file.' }) readonly line!: number;
  @ChoiceField(CHOICES) readonly choice!: string;
}

export class PatientImportChange {
  @ListField(() => MappedColumn, { optional: true, max: MOST_COLUMNS, description: 'One per column of the file, in its order.' }) readonly columns?: readonly MappedColumn[];
  @ChoiceField(DATE_ORDERS, { optional: true, description: 'How 03/04/1986 is read.' }) readonly dateOrder?: string;
  @ChoiceField(CHOICES, { optional: true, description: 'What becomes of duplicates without a choice of their own.' }) readonly duplicates?: string;
  @ListField(() => RowChoice, { optional: true, max: 200 }) readonly choices?: readonly RowChoice[];
}

export class ImportColumnResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ nullable: true, type: String, enum: COLUMN_FIELDS }) readonly field!: string | null;
  @ApiProperty({ type: String, isArray: true, description: 'First values of the column.' }) readonly examples!: readonly string[];
}

export class PeoplePlanResponse {
  @ApiProperty({ type: 'integer' }) readonly rows!: number;
  @ApiProperty({ type: 'integer' }) readonly withProblems!: number;
  @ApiProperty({ type: 'integer' }) readonly duplicates!: number;
  @ApiProperty({ type: 'integer' }) readonly toCreate!: number;
  @ApiProperty({ type: 'integer' }) readonly toMerge!: number;
  @ApiProperty({ type: 'integer' }) readonly toSkip!: number;
}

export class ImportOutcomeResponse {
  @ApiProperty({ type: 'integer' }) readonly created!: number;
  @ApiProperty({ type: 'integer' }) readonly merged!: number;
  @ApiProperty({ type: 'integer' }) readonly skipped!: number;
  @ApiProperty({ type: 'integer' }) readonly withProblems!: number;
  @ApiProperty({ type: 'integer' }) readonly takenBack!: number;
  @ApiProperty({ type: 'integer' }) readonly kept!: number;
}

export class PatientImportResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly fileName!: string;
  @ApiProperty({ enum: IMPORT_STATUSES }) readonly status!: string;
  @ApiProperty({ enum: ENCODINGS }) readonly encoding!: string;
  @ApiProperty() readonly separator!: string;
  @ApiProperty({ type: 'integer', maximum: MOST_ROWS }) readonly rowCount!: number;
  @ApiProperty({ type: ImportColumnResponse, isArray: true }) readonly columns!: readonly ImportColumnResponse[];
  @ApiProperty({ enum: DATE_ORDERS }) readonly dateOrder!: string;
  @ApiProperty({ enum: CHOICES }) readonly duplicates!: string;
  @ApiProperty({ nullable: true, type: String, description: 'Why the mapping is not complete yet.' }) readonly mappingFault!: string | null;
  @ApiProperty({ type: PeoplePlanResponse, nullable: true, description: 'While it is a draft with a complete mapping.' }) readonly plan!: PeoplePlanResponse | null;
  @ApiProperty({ type: ImportOutcomeResponse, nullable: true, description: 'Once it was imported.' }) readonly outcome!: ImportOutcomeResponse | null;
  @ApiProperty() readonly createdByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly importedAt!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readonly undoneAt!: string | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class PatientImportPage extends pageOf(PatientImportResponse) {}

export class ReadPersonResponse {
  @ApiProperty() readonly givenName!: string;
  @ApiProperty() readonly familyName!: string;
  @ApiProperty({ nullable: true, type: String }) readonly preferredName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly sexAtBirth!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly pronouns!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly email!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly phone!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly healthNumber!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly language!: string | null;
}

export class CellProblemResponse {
  @ApiProperty({ type: 'integer' }) readonly line!: number;
  @ApiProperty({ nullable: true, type: String }) readonly column!: string | null;
  @ApiProperty() readonly reason!: string;
}

export class DuplicateResponse {
  @ApiProperty({ enum: ['clinic', 'file'] }) readonly of!: string;
  @ApiProperty({ enum: DUPLICATE_REASONS }) readonly reason!: string;
  @ApiProperty({ nullable: true, type: 'integer', description: 'Line of the earlier row.' }) readonly line!: number | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly name!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly phone!: string | null;
}

export class PatientImportRowResponse {
  @ApiProperty({ type: 'integer' }) readonly line!: number;
  @ApiProperty({ type: ReadPersonResponse, nullable: true }) readonly person!: ReadPersonResponse | null;
  @ApiProperty({ type: CellProblemResponse, isArray: true }) readonly problems!: readonly CellProblemResponse[];
  @ApiProperty({ type: DuplicateResponse, nullable: true }) readonly duplicate!: DuplicateResponse | null;
  @ApiProperty({ nullable: true, type: String, enum: CHOICES }) readonly choice!: string | null;
}

export class PatientImportRowPage extends pageOf(PatientImportRowResponse) {}

export class KeptRowResponse {
  @ApiProperty({ type: 'integer' }) readonly line!: number;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly patientId!: string | null;
  @ApiProperty() readonly reason!: string;
}

export class UndoneResponse {
  @ApiProperty({ type: 'integer', description: 'Taken back in this portion.' }) readonly takenBack!: number;
  @ApiProperty({ type: KeptRowResponse, isArray: true, description: 'Not taken back in this portion, and why.' }) readonly kept!: readonly KeptRowResponse[];
  @ApiProperty({ type: 'integer', description: 'Rows still to be looked at: ask again until none is left.' }) readonly left!: number;
}
