import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { NewOverride, OverrideCreatedResponse } from './overrides.dto.js';
import { OverridesService } from './overrides.service.js';
import { RescreenRequest, ScreeningQuery, ScreeningResponse } from './screenings.dto.js';
import { ScreeningsService } from './screenings.service.js';

@ApiTags('screenings')
@Controller('patients/:id')
export class ScreeningsController {
  constructor(private readonly screenings: ScreeningsService, private readonly overrides: OverridesService) {}

  @Get('screening')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ScreeningResponse)
  getScreening(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: ScreeningQuery): Promise<ScreeningResponse> { return this.screenings.getScreening(ctx, id, query); }

  @Post('screenings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, ScreeningResponse)
  runScreening(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() request: RescreenRequest): Promise<ScreeningResponse> { return this.screenings.runScreening(ctx, id, request); }

  @Post('overrides')
  @Access({ roles: ['physiotherapist'], audit: 'patient' })
  @Answers(201, OverrideCreatedResponse)
  createOverride(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewOverride): Promise<OverrideCreatedResponse> { return this.overrides.createOverride(ctx, id, input); }
}
