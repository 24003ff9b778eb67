import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';
import { FactAnswersService } from './fact-answers.service.js';
import { FactPage, FactsQuery, NewFacts } from './facts.dto.js';

@ApiTags('facts')
@Controller('patients/:id/facts')
export class FactsController {
  constructor(private readonly answers: FactAnswersService) {}

  @Get()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, FactPage)
  listFacts(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: FactsQuery): Promise<FactPage> { return this.answers.listFacts(ctx, id, query); }

  @Post()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, ScreeningSummaryResponse)
  recordFacts(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewFacts): Promise<ScreeningSummaryResponse> { return this.answers.recordFacts(ctx, id, input); }
}
