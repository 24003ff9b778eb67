import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, AnswersFile, CLINICAL_ROLES, Ctx, IdParam, lateFileAnswer, Public, type RequestContext } from '../../platform/http/api.js';
import { CareLanguage } from '../care-links/care.dto.js';
import { PlanPaperLanguage } from './plan-documents.dto.js';
import { PlanDocumentsService } from './plan-documents.service.js';

@ApiTags('plans')
@Controller()
export class PlanDocumentsController {
  constructor(private readonly documents: PlanDocumentsService) {}

  @Get('plans/:id/document')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async printPlan(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: PlanPaperLanguage): Promise<StreamableFile> {
    return lateFileAnswer(await this.documents.plan(ctx, id, query), 'application/pdf', `plan-${ctx.today}.pdf`);
  }

  @Get('plans/:id/patient-page')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async printPatientPage(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: CareLanguage): Promise<StreamableFile> {
    return lateFileAnswer(await this.documents.page(ctx, id, query), 'application/pdf', `my-plan-${ctx.today}.pdf`);
  }

  @Get('link/care/document')
  @Public('The patient has no account: the cookie that followed the link and the birth date stands in for one.')
  @AnswersFile('application/pdf')
  async printOwnCare(@Req() request: FastifyRequest, @Query() query: CareLanguage): Promise<StreamableFile> {
    return lateFileAnswer(await this.documents.ownPage(request, query), 'application/pdf', 'my-plan.pdf');
  }
}
