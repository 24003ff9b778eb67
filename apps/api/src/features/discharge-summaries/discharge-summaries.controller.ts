import { Body, Controller, Get, Post, Put, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access, Answers, AnswersFile, CLINICAL_ROLES, Ctx, IdParam, IfMatch, lateFileAnswer, NeedsVersion, PRACTITIONER_ROLES, type RequestContext,
} from '../../platform/http/api.js';
import { DischargeSectionsInput, DischargeSummaryResponse } from './discharge-summaries.dto.js';
import { DischargeSummariesService } from './discharge-summaries.service.js';

@ApiTags('plans')
@Controller('plans/:id/discharge-summary')
export class DischargeSummariesController {
  constructor(private readonly summaries: DischargeSummariesService) {}

  @Get()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, DischargeSummaryResponse)
  readDischargeSummary(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<DischargeSummaryResponse> {
    return this.summaries.read(ctx, id);
  }

  @Put()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, DischargeSummaryResponse)
  saveDischargeSummary(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: DischargeSectionsInput): Promise<DischargeSummaryResponse> {
    return this.summaries.save(ctx, id, version, input);
  }

  @Post('signature')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, DischargeSummaryResponse)
  signDischargeSummary(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<DischargeSummaryResponse> {
    return this.summaries.sign(ctx, id, version);
  }

  @Get('document')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async printDischargeSummary(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return lateFileAnswer(await this.summaries.print(ctx, id), 'application/pdf', `discharge-summary-${ctx.today}.pdf`);
  }
}
