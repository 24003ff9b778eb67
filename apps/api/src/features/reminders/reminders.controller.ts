import { Body, Controller, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answers, Public } from '../../platform/http/api.js';
import { ReminderDoorResponse, ReminderToken, ReminderWish } from './reminders.dto.js';
import { ReminderDoor } from './reminder-door.service.js';

const WHY = 'The secret of a reminder stands for its reader, and can do nothing but stop or go on with reminders of that kind.';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly door: ReminderDoor) {}

  @Post('preview')
  @Public(WHY, 'link')
  @Answers(200, ReminderDoorResponse)
  previewReminder(@Body() { token }: ReminderToken): Promise<ReminderDoorResponse> {
    return this.door.preview(token);
  }

  @Put('wish')
  @Public(WHY, 'link')
  @Answers(200, ReminderDoorResponse)
  wishReminder(@Req() request: FastifyRequest, @Body() { token, wanted }: ReminderWish): Promise<ReminderDoorResponse> {
    return this.door.wish(request, token, wanted);
  }

  @Post('one-click/:token')
  @Public(`${WHY} Mail programs send it (RFC 8058), with a form and without a header of ours.`, 'link', { fromAnywhere: true })
  @Answers(204)
  async stopReminders(@Req() request: FastifyRequest, @Param('token') token: string): Promise<void> {
    await this.door.wish(request, token, false);
  }
}
