import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import { FindingChange, FindingPage, FindingResponse, FindingsQuery, NewFinding } from './findings.dto.js';
import { FindingsService } from './findings.service.js';

@ApiTags('findings')
@Controller()
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

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

  @Patch('findings/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, FindingResponse)
  updateFinding(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: FindingChange): Promise<FindingResponse> {
    return this.findings.update(ctx, id, version, input);
  }
}
