import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { CareLanguage } from './care.dto.js';
import { CareLinkRequest, CareLinkResponse, PlanCareResponse } from './care-links.dto.js';
import { CareLinksService } from './care-links.service.js';

@ApiTags('plans')
@Controller('plans/:id')
export class CareLinksController {
  constructor(private readonly links: CareLinksService) {}

  @Get('care')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanCareResponse)
  readPlanCare(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: CareLanguage): Promise<PlanCareResponse> {
    return this.links.read(ctx, id, query);
  }

  @Post('care-link')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', secretAnswer: true })
  @Answers(201, CareLinkResponse)
  makeCareLink(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: CareLinkRequest): Promise<CareLinkResponse> {
    return this.links.make(ctx, id, input);
  }

  @Delete('care-link')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(204)
  revokeCareLink(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    return this.links.revoke(ctx, id);
  }
}
