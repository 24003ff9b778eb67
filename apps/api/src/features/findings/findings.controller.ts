import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import { FindingChange, FindingPage, FindingResponse, FindingsQuery, NewFinding } from './findings.dto.js';
import { ExaminationBaseQuery, ExaminationBaseResponse, FindingsRecorded, FindingTrendResponse, NewFindings } from './examination.dto.js';
import { FindingsService } from './findings.service.js';
import { LastValuesService } from './last-values.service.js';

@ApiTags('findings')
@Controller()
export class FindingsController {
  constructor(private readonly findings: FindingsService, private readonly lastValues: LastValuesService) {}

  @Get('patients/:id/findings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, FindingPage)
  listFindings(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: FindingsQuery): Promise<Page<FindingResponse>> {
    return this.findings.list(ctx, patientId, query);
  }

  @Post('patients/:id/findings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, FindingResponse)
  createFinding(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewFinding): Promise<FindingResponse> {
    return this.findings.create(ctx, patientId, input);
  }

  @Post('patients/:id/findings/batch')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, FindingsRecorded)
  createFindings(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewFindings): Promise<FindingsRecorded> {
    return this.findings.createAll(ctx, patientId, input);
  }

  @Get('patients/:id/examination-base')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ExaminationBaseResponse)
  examinationBase(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: ExaminationBaseQuery): Promise<ExaminationBaseResponse> {
    return this.lastValues.examinationBase(ctx, patientId, query);
  }

  @Get('findings/:id/trend')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, FindingTrendResponse)
  findingTrend(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<FindingTrendResponse> {
    return this.lastValues.trend(ctx, id);
  }

  @Patch('findings/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, FindingResponse)
  updateFinding(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: FindingChange): Promise<FindingResponse> {
    return this.findings.update(ctx, id, version, input);
  }
}
