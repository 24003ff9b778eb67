/** What the link to a plan sends and takes. Plain words; nothing clinical but what the patient is to know. */
import { ApiProperty } from '@nestjs/swagger';
import { exerciseIds, planStages, type ExerciseId } from '@legwork/clinical';
import { ChoiceField, DayField, FlagField, ListField, NumberField, TextField } from '../../platform/http/api.js';
import { LINK_LANGUAGES, LinkClinicResponse } from '../intakes/link.dto.js';

const RELATIONS = ['self', 'parent', 'carer'] as const;
const NAME_OF_MARK = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export class CareLanguage {
  @ChoiceField(LINK_LANGUAGES, { optional: true, description: 'Else the patient’s own.' }) readonly language?: (typeof LINK_LANGUAGES)[number];
}

export class CareMark {
  @TextField({ max: 36, pattern: NAME_OF_MARK, description: 'Made by the device: sending one again changes nothing.' }) readonly mark!: string;
  @ChoiceField(exerciseIds) readonly exerciseId!: ExerciseId;
  @DayField() readonly doneOn!: string;
  @NumberField({ min: 0, max: 10, integer: true, optional: true, nullable: true }) readonly pain?: number | null;
  @TextField({ max: 300, optional: true, nullable: true }) readonly note?: string | null;
  @TextField({ max: 30, pattern: INSTANT }) readonly markedAt!: string;
  @FlagField({ description: 'Taken back.' }) readonly undone!: boolean;
}

export class CareMarks {
  @ListField(() => CareMark, { min: 1, max: 100 }) readonly marks!: CareMark[];
}

export class CareAgreement {
  @NumberField({ min: 1, max: 10_000, integer: true, description: 'The version that was read.' }) readonly number!: number;
  @TextField({ max: 120 }) readonly signedName!: string;
  @ChoiceField(RELATIONS) readonly relation!: (typeof RELATIONS)[number];
}

export class CareStageResponse {
  @ApiProperty({ enum: planStages }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly about!: string;
  @ApiProperty({ type: String, isArray: true }) readonly daily!: readonly string[];
}

export class CareHeadingsResponse {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly goals!: string;
  @ApiProperty() readonly weDo!: string;
  @ApiProperty() readonly youDo!: string;
  @ApiProperty() readonly notYet!: string;
  @ApiProperty() readonly callUsIf!: string;
  @ApiProperty() readonly emergencyIf!: string;
}

export class CareGoalResponse {
  @ApiProperty() readonly activity!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly byDate!: string | null;
}

export class CareLineResponse {
  @ApiProperty() readonly what!: string;
  @ApiProperty({ type: String, nullable: true }) readonly where!: string | null;
  @ApiProperty() readonly why!: string;
  @ApiProperty() readonly stop!: string;
}

export class CareExerciseResponse {
  @ApiProperty({ enum: exerciseIds }) readonly exerciseId!: ExerciseId;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, nullable: true }) readonly side!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ type: String, isArray: true }) readonly steps!: readonly string[];
  @ApiProperty({ type: String, isArray: true }) readonly dose!: readonly string[];
  @ApiProperty({ type: String, isArray: true }) readonly stop!: readonly string[];
  @ApiProperty({ type: String, isArray: true }) readonly care!: readonly string[];
  @ApiProperty() readonly perDay!: number;
  @ApiProperty() readonly daysPerWeek!: number;
}

export class CareNotYetResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly why!: string;
}

export class CarePageResponse {
  @ApiProperty({ enum: LINK_LANGUAGES }) readonly language!: (typeof LINK_LANGUAGES)[number];
  @ApiProperty({ type: CareHeadingsResponse }) readonly headings!: CareHeadingsResponse;
  @ApiProperty({ type: CareStageResponse }) readonly stage!: CareStageResponse;
  @ApiProperty({ type: CareGoalResponse, isArray: true }) readonly goals!: readonly CareGoalResponse[];
  @ApiProperty({ type: CareLineResponse, isArray: true }) readonly weDo!: readonly CareLineResponse[];
  @ApiProperty({ type: CareExerciseResponse, isArray: true }) readonly youDo!: readonly CareExerciseResponse[];
  @ApiProperty({ type: CareNotYetResponse, isArray: true }) readonly notYet!: readonly CareNotYetResponse[];
  @ApiProperty({ type: String, isArray: true }) readonly callUsIf!: readonly string[];
  @ApiProperty({ type: String, isArray: true }) readonly emergencyIf!: readonly string[];
}

export class CareDoneResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly exerciseId!: string;
  @ApiProperty({ format: 'date' }) readonly doneOn!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly pain!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
}

export class CareAgreedResponse {
  @ApiProperty() readonly signedName!: string;
  @ApiProperty({ format: 'date-time' }) readonly agreedAt!: string;
}

export class CareDoorResponse extends LinkClinicResponse {
  @ApiProperty() readonly language!: string;
}

export class CareResponse extends CareDoorResponse {
  @ApiProperty({ format: 'date' }) readonly today!: string;
  @ApiProperty() readonly firstName!: string;
  @ApiProperty() readonly planTitle!: string;
  @ApiProperty({ type: 'integer', description: 'The version the page is of.' }) readonly number!: number;
  @ApiProperty({ type: CareAgreedResponse, nullable: true }) readonly agreement!: CareAgreedResponse | null;
  @ApiProperty({ type: CarePageResponse }) readonly page!: CarePageResponse;
  @ApiProperty({ type: CareDoneResponse, isArray: true, description: 'Of the last four weeks, oldest first.' }) readonly done!: readonly CareDoneResponse[];
}

export class CareDoneListResponse {
  @ApiProperty({ type: CareDoneResponse, isArray: true }) readonly done!: readonly CareDoneResponse[];
}
