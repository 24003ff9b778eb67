import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, type RequestContext } from '../../platform/http/api.js';
import { HomeQuery, HomeResponse } from './home.dto.js';
import { HomeService } from './home.service.js';
import { UnsignedNotesResponse } from './unsigned-notes.dto.js';
import { UnsignedNotesService } from './unsigned-notes.service.js';

@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(
    private readonly home: HomeService,
    private readonly unsigned: UnsignedNotesService,
  ) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, HomeResponse)
  readHome(@Ctx() ctx: RequestContext, @Query() query: HomeQuery): Promise<HomeResponse> { return this.home.readHome(ctx, query); }

  @Get('unsigned-notes')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, UnsignedNotesResponse)
  listUnsignedNotes(@Ctx() ctx: RequestContext): Promise<UnsignedNotesResponse> { return this.unsigned.list(ctx); }
}
