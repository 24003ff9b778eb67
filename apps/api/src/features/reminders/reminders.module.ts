import { Module } from '@nestjs/common';
import { MailPreferencesController } from './mail-preferences.controller.js';
import { MailPreferencesService } from './mail-preferences.service.js';
import { ReminderDoor } from './reminder-door.service.js';
import { RemindersController } from './reminders.controller.js';

@Module({ controllers: [RemindersController, MailPreferencesController], providers: [ReminderDoor, MailPreferencesService] })
export class RemindersModule {}
