import { medicineClassIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, TextField, TextListField } from '../../platform/http/api.js';
import { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';

export const MEDICINE_STATUSES = ['current', 'past', 'unknown', 'entered-in-error'] as const;
export type MedicineStatus = (typeof MEDICINE_STATUSES)[number];

export class NewMedicines {
  @TextField({ max: 4_000, pattern: /\S/u, description: 'One medicine or a whole list, in anybody’s words.' }) readonly text!: string;
  @ChoiceField(['current', 'past', 'unknown'], { optional: true, description: 'Read from the words when left out.' }) readonly status?: string;
  @DayField({ optional: true, nullable: true }) readonly startedOn?: string | null;
  @DayField({ optional: true, nullable: true }) readonly stoppedOn?: string | null;
}

export class MedicineChange {
  @ChoiceField(MEDICINE_STATUSES, { optional: true }) readonly status?: string;
  @TextListField({ each: { choices: medicineClassIds }, max: medicineClassIds.length, optional: true, description: 'Classes as a person has settled them; [] says that none applies.' })
  readonly classes?: string[];

  @TextField({ max: 500, optional: true, pattern: /\S/u, description: 'Why the classes are so: what the label, the pharmacist or the patient said. Only together with classes.' })
  readonly reason?: string;

  @DayField({ optional: true, nullable: true }) readonly startedOn?: string | null;
  @DayField({ optional: true, nullable: true }) readonly stoppedOn?: string | null;
}

export class MedicineClassResponse {
  @ApiProperty({ enum: medicineClassIds }) readonly id!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty() readonly whyItMatters!: string;
}

export class MedicineSettledResponse {
  @ApiProperty({ nullable: true, type: String, description: 'Name of the member of staff.' }) readonly byName!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty({ nullable: true, type: String }) readonly reason!: string | null;
}

export class MedicineResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly patientId!: string;
  @ApiProperty({ description: 'As written.' }) readonly text!: string;
  @ApiProperty({ nullable: true, type: String }) readonly matchedText!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly matchedName!: string | null;
  @ApiProperty({ type: MedicineClassResponse, isArray: true }) readonly classes!: MedicineClassResponse[];
  @ApiProperty({ enum: ['high', 'low', 'none'] }) readonly confidence!: string;
  @ApiProperty({ enum: MEDICINE_STATUSES }) readonly status!: string;
  @ApiProperty({ nullable: true, type: String, description: 'What a person still has to find out.' }) readonly askNext!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly startedOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly stoppedOn!: string | null;
  @ApiProperty({ enum: ['patient', 'staff', 'clinician', 'import'] }) readonly provenance!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly intakeId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) readonly importId!: string | null;
  @ApiProperty({ type: MedicineSettledResponse, nullable: true, description: 'Who settled its classes; null while the reading of its words stands.' }) readonly settled!: MedicineSettledResponse | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

export class MedicinesRecordedResponse {
  @ApiProperty({ type: MedicineResponse, isArray: true }) readonly medicines!: MedicineResponse[];
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly screening!: ScreeningSummaryResponse;
}

export class MedicineChangedResponse extends MedicineResponse {
  @ApiProperty({ type: ScreeningSummaryResponse }) readonly screening!: ScreeningSummaryResponse;
}

export class SuggestionQuery {
  @TextField({ max: 100 }) readonly text!: string;
}

export class MedicineSuggestionResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ['generic', 'brand'] }) readonly kind!: string;
  @ApiProperty() readonly generic!: string;
  @ApiProperty({ enum: medicineClassIds, isArray: true }) readonly classes!: string[];
}

export class MedicineSuggestionsResponse {
  @ApiProperty({ type: MedicineSuggestionResponse, isArray: true }) readonly items!: MedicineSuggestionResponse[];
}
