import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { ClearanceAnswer, ClearanceChangedResponse, ClearancePage, ClearanceResponse, ClearancesQuery, ClearanceWithdrawal, NewClearance } from './clearances.dto.js';
import { ClearancesService } from './clearances.service.js';

@ApiTags('clearances')
@Controller()
export class ClearancesController {
  constructor(private readonly clearances: ClearancesService) {}

  @Post('patients/:id/clearances')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(201, ClearanceResponse)
  requestClearance(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewClearance): Promise<ClearanceResponse> { return this.clearances.requestClearance(ctx, id, input); }

  @Get('clearances')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, ClearancePage)
  listClearances(@Ctx() ctx: RequestContext, @Query() query: ClearancesQuery): Promise<ClearancePage> { return this.clearances.listClearances(ctx, query); }

  @Get('clearances/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ClearanceResponse)
  getClearance(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ClearanceResponse> { return this.clearances.getClearance(ctx, id); }

  @Post('clearances/:id/answer')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ClearanceChangedResponse)
  answerClearance(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ClearanceAnswer): Promise<ClearanceChangedResponse> {
    return this.clearances.answerClearance(ctx, id, version, input);
  }

  @Post('clearances/:id/withdrawal')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ClearanceChangedResponse)
  withdrawClearance(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ClearanceWithdrawal): Promise<ClearanceChangedResponse> {
    return this.clearances.withdrawClearance(ctx, id, version, input);
  }
}
