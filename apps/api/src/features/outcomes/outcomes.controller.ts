import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type Page, type RequestContext } from '../../platform/http/api.js';
import { OutcomeCourseQuery, OutcomeCourseResponse } from './outcome-course.dto.js';
import { OutcomeCourseService } from './outcome-course.service.js';
import { NewOutcomeRequest, OutcomeRequestResponse } from './outcome-requests.dto.js';
import { OutcomeRequestsService } from './outcome-requests.service.js';
import { NewOutcome, OutcomeCorrection, OutcomePage, OutcomeResponse, OutcomesQuery } from './outcomes.dto.js';
import { OutcomesService } from './outcomes.service.js';

@ApiTags('outcomes')
@Controller()
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService, private readonly course: OutcomeCourseService, private readonly requests: OutcomeRequestsService) {}

  @Get('patients/:id/outcomes')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, OutcomePage)
  listOutcomes(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: OutcomesQuery): Promise<Page<OutcomeResponse>> {
    return this.outcomes.list(ctx, patientId, query);
  }

  @Post('patients/:id/outcomes')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, OutcomeResponse)
  recordOutcome(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewOutcome): Promise<OutcomeResponse> {
    return this.outcomes.record(ctx, patientId, input);
  }

  @Get('patients/:id/outcome-course')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, OutcomeCourseResponse)
  readOutcomeCourse(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: OutcomeCourseQuery): Promise<OutcomeCourseResponse> {
    return this.course.read(ctx, patientId, query);
  }

  @Post('patients/:id/outcome-requests')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, OutcomeRequestResponse)
  askForOutcomes(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewOutcomeRequest): Promise<OutcomeRequestResponse> {
    return this.requests.ask(ctx, patientId, input);
  }

  @Post('outcome-requests/:id/withdrawal')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, OutcomeRequestResponse)
  withdrawOutcomeRequest(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<OutcomeRequestResponse> {
    return this.requests.withdraw(ctx, id);
  }

  @Post('outcomes/:id/correction')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, OutcomeResponse)
  correctOutcome(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: OutcomeCorrection): Promise<OutcomeResponse> {
    return this.outcomes.correct(ctx, id, input);
  }
}
