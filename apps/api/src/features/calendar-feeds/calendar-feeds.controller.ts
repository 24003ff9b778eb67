import { Body, Controller, Delete, Get, Header, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, ALL_ROLES, Answers, AnswersFile, Ctx, fileAnswer, IdParam, Public, type RequestContext } from '../../platform/http/api.js';
import { CalendarFeedsResponse, NewCalendarFeed, NewCalendarFeedResponse } from './calendar-feeds.dto.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { PublicFeedService } from './public-feed.service.js';

const TYPE = 'text/calendar; charset=utf-8';

@ApiTags('calendar feeds')
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService, private readonly open: PublicFeedService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(200, CalendarFeedsResponse)
  async listCalendarFeeds(@Ctx() ctx: RequestContext): Promise<CalendarFeedsResponse> { return { items: await this.feeds.list(ctx) }; }

  @Post()
  @Access({ roles: ALL_ROLES, audit: 'clinic', secretAnswer: true })
  @Answers(201, NewCalendarFeedResponse)
  createCalendarFeed(@Ctx() ctx: RequestContext, @Body() input: NewCalendarFeed): Promise<NewCalendarFeedResponse> { return this.feeds.create(ctx, input); }

  @Delete(':id')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(204)
  revokeCalendarFeed(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> { return this.feeds.revoke(ctx, id); }

  /** `file`: the secret and `.ics`. */
  @Get(':file')
  @Public('A calendar program has no account: the secret in the address stands in for one.', 'link')
  @Header('Cache-Control', 'no-store')
  @AnswersFile(TYPE)
  async readCalendarFeed(@Req() request: FastifyRequest, @Param('file') file: string): Promise<StreamableFile> {
    return fileAnswer(await this.open.read(request, file), TYPE, 'visits.ics');
  }
}
