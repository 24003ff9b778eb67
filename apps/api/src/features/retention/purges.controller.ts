import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { NewPurge, PurgePage, PurgeResponse, PurgesQuery } from './purges.dto.js';
import { PurgesService } from './purges.service.js';

@ApiTags('clinics')
@Controller('clinic/purges')
export class PurgesController {
  constructor(private readonly purges: PurgesService) {}

  @Get()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, PurgePage)
  listPurges(@Ctx() ctx: RequestContext, @Query() query: PurgesQuery): Promise<PurgePage> {
    return this.purges.list(ctx, query);
  }

  @Post()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @Answers(201, PurgeResponse)
  askForPurge(@Ctx() ctx: RequestContext, @Body() input: NewPurge): Promise<PurgeResponse> {
    return this.purges.ask(ctx, input);
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @Answers(200, PurgeResponse)
  confirmPurge(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PurgeResponse> {
    return this.purges.confirm(ctx, id);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, PurgeResponse)
  withdrawPurge(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PurgeResponse> {
    return this.purges.withdraw(ctx, id);
  }
}
