import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type Page, type RequestContext } from '../../platform/http/api.js';
import { NewOutcome, OutcomePage, OutcomeResponse, OutcomesQuery } from './outcomes.dto.js';
import { OutcomesService } from './outcomes.service.js';

@ApiTags('outcomes')
@Controller('patients/:id/outcomes')
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService) {}

  @Get()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, OutcomePage)
  listOutcomes(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: OutcomesQuery): Promise<Page<OutcomeResponse>> {
    return this.outcomes.list(ctx, patientId, query);
  }

  @Post()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, OutcomeResponse)
  recordOutcome(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewOutcome): Promise<OutcomeResponse> {
    return this.outcomes.record(ctx, patientId, input);
  }
}
