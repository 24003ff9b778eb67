import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField, TextField } from '../../platform/http/api.js';
import { REMINDERS, type Reminder } from '../../platform/outbox/kind-rules.js';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export class ReminderToken {
  @TextField({ max: 43, pattern: TOKEN }) readonly token!: string;
}

export class ReminderWish extends ReminderToken {
  @FlagField({ description: 'Whether such reminders go on.' }) readonly wanted!: boolean;
}

export class ReminderDoorResponse {
  @ApiProperty() readonly clinicName!: string;
  @ApiProperty({ enum: REMINDERS }) readonly kind!: Reminder;
  @ApiProperty({ enum: ['en', 'fr'] }) readonly language!: 'en' | 'fr';
  @ApiProperty() readonly wanted!: boolean;
}

export class MailPreferenceChange {
  @ChoiceField(REMINDERS) readonly kind!: Reminder;
  @FlagField() readonly wanted!: boolean;
}

export class MailPreferenceRow {
  @ApiProperty({ enum: REMINDERS }) readonly kind!: Reminder;
  @ApiProperty() readonly wanted!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'null: never changed.' }) readonly changedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null: the person did it from a mail, or nobody changed it.' }) readonly changedByName!: string | null;
}

export class MailPreferencesResponse {
  @ApiProperty({ type: [MailPreferenceRow] }) readonly items!: MailPreferenceRow[];
}
