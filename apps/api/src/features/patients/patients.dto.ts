import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, EmailField, FlagField, PageQuery, TextField, pageOf } from '../../platform/http/api.js';

export const SEXES_AT_BIRTH = ['female', 'male', 'intersex', 'prefer-not-to-say'] as const;
export const PATIENT_STATUSES = ['active', 'archived'] as const;

const NAME = { max: 100, pattern: /\S/u };
const PHONE = { max: 40, pattern: /^\+?[\d\s().\-/x]*\d[\d\s().\-/x]*$/u };
/** BCP 47, such as `en` or `pt-BR`. */
const LANGUAGE = { max: 20, pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u };

export class NewPatient {
  @TextField(NAME) readonly givenName!: string;
  @TextField(NAME) readonly familyName!: string;
  @TextField({ ...NAME, optional: true, nullable: true }) readonly preferredName?: string | null;
  @DayField({ optional: true, nullable: true }) readonly birthDate?: string | null;
  @ChoiceField(SEXES_AT_BIRTH, { optional: true, nullable: true }) readonly sexAtBirth?: string | null;
  @TextField({ max: 60, optional: true, nullable: true }) readonly pronouns?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ ...PHONE, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly healthNumber?: string | null;
  @TextField({ ...LANGUAGE, optional: true }) readonly language?: string;
  @FlagField({ optional: true, description: 'Create the record although somebody of that name and birth date exists.' })
  readonly allowDuplicate?: boolean;
}

export class PatientChange {
  @TextField({ ...NAME, optional: true }) readonly givenName?: string;
  @TextField({ ...NAME, optional: true }) readonly familyName?: string;
  @TextField({ ...NAME, optional: true, nullable: true }) readonly preferredName?: string | null;
  @DayField({ optional: true, nullable: true }) readonly birthDate?: string | null;
  @ChoiceField(SEXES_AT_BIRTH, { optional: true, nullable: true }) readonly sexAtBirth?: string | null;
  @TextField({ max: 60, optional: true, nullable: true }) readonly pronouns?: string | null;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @TextField({ ...PHONE, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, optional: true, nullable: true }) readonly healthNumber?: string | null;
  @TextField({ ...LANGUAGE, optional: true }) readonly language?: string;
  @ChoiceField(PATIENT_STATUSES, { optional: true }) readonly status?: string;
  @DayField({ optional: true, nullable: true }) readonly deceasedOn?: string | null;
}

export class PatientsQuery extends PageQuery {
  @TextField({ max: 80, min: 0, optional: true, description: 'Beginnings of names, of the phone number, the birth date or the health number.' })
  readonly search?: string;

  @ChoiceField(PATIENT_STATUSES, { optional: true }) readonly status?: string;
}

export class PatientRightsResponse {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty() readonly archive!: boolean;
  @ApiProperty() readonly seeClinicalDetail!: boolean;
  @ApiProperty() readonly recordFacts!: boolean;
  @ApiProperty() readonly requestClearance!: boolean;
  @ApiProperty() readonly openEpisode!: boolean;
}

export class PatientResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly givenName!: string;
  @ApiProperty() readonly familyName!: string;
  @ApiProperty({ nullable: true, type: String }) readonly preferredName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly ageYears!: number | null;
  @ApiProperty({ nullable: true, type: String, enum: SEXES_AT_BIRTH }) readonly sexAtBirth!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly pronouns!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly email!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly phone!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly healthNumber!: string | null;
  @ApiProperty() readonly language!: string;
  @ApiProperty({ enum: PATIENT_STATUSES }) readonly status!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly deceasedOn!: string | null;
  @ApiProperty({ enum: ['staff', 'patient', 'import'] }) readonly provenance!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: PatientRightsResponse }) readonly can!: PatientRightsResponse;
}

export class PatientRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly givenName!: string;
  @ApiProperty() readonly familyName!: string;
  @ApiProperty({ nullable: true, type: String }) readonly preferredName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) readonly birthDate!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) readonly ageYears!: number | null;
  @ApiProperty({ nullable: true, type: String }) readonly phone!: string | null;
  @ApiProperty({ enum: PATIENT_STATUSES }) readonly status!: string;
}

export class PatientPage extends pageOf(PatientRow) {}
