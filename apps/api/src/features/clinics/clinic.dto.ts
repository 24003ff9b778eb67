import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, registerDecorator } from 'class-validator';
import { ChoiceField, NumberField, TextField } from '../../platform/http/api.js';
import { isTimeZone } from '../../platform/time/clinic-day.js';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const PHONE = /^[0-9+()./\- x]{2,40}$/;

export class ClinicChange {
  @TextField({ max: 200, optional: true }) readonly name?: string;
  @TextField({ max: 64, optional: true, description: 'IANA name, such as America/Toronto.' }) @IsKnownTimeZone() readonly timeZone?: string;
  @ChoiceField(LANGUAGES, { optional: true }) readonly defaultLanguage?: Language;
  @TextField({ max: 40, pattern: PHONE, optional: true, nullable: true }) readonly phone?: string | null;
  @TextField({ max: 40, pattern: PHONE, optional: true, description: 'What patients are told to call in an emergency.' }) readonly emergencyNumber?: string;
  @NumberField({ min: 0, max: 168, integer: true, optional: true, description: 'Hours before a visit at which an unfinished intake is reminded of; 0 for never.' }) readonly intakeReminderHours?: number;
}

export class ClinicAbilitiesResponse {
  @ApiProperty() readonly change!: boolean;
  @ApiProperty() readonly invite!: boolean;
}

export class ClinicResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ example: 'America/Toronto' }) readonly timeZone!: string;
  @ApiProperty({ enum: [...LANGUAGES] }) readonly defaultLanguage!: Language;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty() readonly emergencyNumber!: string;
  @ApiProperty({ type: 'integer', description: 'Hours before a visit at which an unfinished intake is reminded of; 0 for never.' }) readonly intakeReminderHours!: number;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
  @ApiProperty({ type: ClinicAbilitiesResponse }) readonly can!: ClinicAbilitiesResponse;
}

export class ConsentTextQuery {
  @ApiPropertyOptional({ enum: [...LANGUAGES], description: "Without it, the clinic's own language." })
  @IsOptional() @IsIn([...LANGUAGES])
  readonly language?: Language;
}

export class NewConsentText {
  @ChoiceField(LANGUAGES) readonly language!: Language;
  @TextField({ max: 20_000 }) readonly body!: string;
}

export class ConsentTextResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: 'integer', description: 'Counts up by language; a published text is never edited.' }) readonly number!: number;
  @ApiProperty({ enum: [...LANGUAGES] }) readonly language!: Language;
  @ApiProperty() readonly body!: string;
  @ApiProperty({ format: 'date-time' }) readonly publishedAt!: string;
}

function IsKnownTimeZone(): PropertyDecorator {
  return (target, propertyName) => registerDecorator({
    name: 'isTimeZone', target: target.constructor, propertyName: String(propertyName),
    validator: { validate: isTimeZone, defaultMessage: () => '$property must be an IANA time zone' },
  });
}
