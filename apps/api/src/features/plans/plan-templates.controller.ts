import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, type Page, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { NewPlanTemplate, PlanTemplateChange, PlanTemplatePage, PlanTemplateResponse, PlanTemplatesQuery } from './plan-templates.dto.js';
import { PlanTemplatesService } from './plan-templates.service.js';

@ApiTags('plans')
@Controller('plan-templates')
export class PlanTemplatesController {
  constructor(private readonly templates: PlanTemplatesService) {}

  @Get()
  @Access({ roles: CLINICAL_ROLES, audit: 'clinic' })
  @Answers(200, PlanTemplatePage)
  listPlanTemplates(@Ctx() ctx: RequestContext, @Query() query: PlanTemplatesQuery): Promise<Page<PlanTemplateResponse>> {
    return this.templates.list(ctx, query);
  }

  @Post()
  @Access({ roles: PRACTITIONER_ROLES, audit: 'clinic' })
  @Answers(201, PlanTemplateResponse)
  createPlanTemplate(@Ctx() ctx: RequestContext, @Body() input: NewPlanTemplate): Promise<PlanTemplateResponse> {
    return this.templates.create(ctx, input);
  }

  @Patch(':id')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(200, PlanTemplateResponse)
  changePlanTemplate(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PlanTemplateChange): Promise<PlanTemplateResponse> {
    return this.templates.change(ctx, id, version, input);
  }
}
