import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { MailPreferencesService } from './mail-preferences.service.js';
import { MailPreferenceChange, MailPreferencesResponse } from './reminders.dto.js';

@ApiTags('reminders')
@Controller('patients/:id/mail-preferences')
export class MailPreferencesController {
  constructor(private readonly preferences: MailPreferencesService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, MailPreferencesResponse)
  readMailPreferences(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MailPreferencesResponse> {
    return this.preferences.read(ctx, id);
  }

  @Put()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, MailPreferencesResponse)
  changeMailPreference(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: MailPreferenceChange): Promise<MailPreferencesResponse> {
    return this.preferences.change(ctx, id, input);
  }
}
