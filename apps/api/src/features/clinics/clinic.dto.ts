import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, registerDecorator } from 'class-validator';
import { ChoiceField, FlagField, NumberField, TextField } from '../../platform/http/api.js';
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
  @NumberField({ min: 0, max: 168, integer: true, optional: true, description: 'Hours before a visit at which patients are reminded of it; 0 for never.' }) readonly visitReminderHours?: number;
  @NumberField({ min: 0, max: 7, integer: true, optional: true, description: 'Day on which patients are reminded of their exercises, 1 Monday to 7 Sunday; 0 for never.' }) readonly exerciseReminderDay?: number;
  @NumberField({ min: 0, max: 23, integer: true, optional: true, description: 'Full hour from which no reminder is sent.' }) readonly quietFromHour?: number;
  @NumberField({ min: 0, max: 23, integer: true, optional: true, description: 'Full hour at which reminders go out again; the same as quietFromHour: there are no quiet hours.' }) readonly quietUntilHour?: number;
  @NumberField({ min: 30, max: 3650, integer: true, optional: true, description: 'Days for which the outbox keeps what was sent or given up.' }) readonly mailRetentionDays?: number;
  @NumberField({ min: 30, max: 3650, integer: true, optional: true, description: 'Days for which links that have ended are kept.' }) readonly linkRetentionDays?: number;
  @NumberField({ min: 1, max: 100, integer: true, optional: true, description: 'Years for which clinical records are kept after the last entry, or after the eighteenth birthday where that is later.' }) readonly recordRetentionYears?: number;
  @FlagField({ optional: true, description: 'Nobody opens the clinic without a second factor.' }) readonly secondFactorRequired?: boolean;
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
  @ApiProperty({ type: 'integer', description: 'Hours before a visit; 0 for never.' }) readonly visitReminderHours!: number;
  @ApiProperty({ type: 'integer', description: '1 Monday to 7 Sunday; 0 for never.' }) readonly exerciseReminderDay!: number;
  @ApiProperty({ type: 'integer' }) readonly quietFromHour!: number;
  @ApiProperty({ type: 'integer' }) readonly quietUntilHour!: number;
  @ApiProperty({ type: 'integer' }) readonly mailRetentionDays!: number;
  @ApiProperty({ type: 'integer' }) readonly linkRetentionDays!: number;
  @ApiProperty({ type: 'integer' }) readonly recordRetentionYears!: number;
  @ApiProperty({ description: 'Nobody opens the clinic without a second factor.' }) readonly secondFactorRequired!: boolean;
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
