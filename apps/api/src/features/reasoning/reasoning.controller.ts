import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PainAreaInput, reason, reasoningFor } from '@legwork/clinical';
import { Access, ALL_ROLES, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { PatientReasoningResponse, ReasoningPreview, ReasoningQuery, ReasoningResponse } from './reasoning.dto.js';
import { viewOf } from './reasoning.policy.js';
import { ReasoningService } from './reasoning.service.js';
import { toReasoning } from './reasoning.view.js';

@ApiTags('reasoning')
@Controller()
export class ReasoningController {
  constructor(private readonly reasoning: ReasoningService) {}

  /** Nothing is stored and nobody is named: a drawing and symptoms in, what to feel and screen first out. */
  @Post('reasoning/preview')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ReasoningResponse)
  previewReasoning(@Ctx() ctx: RequestContext, @Body() input: ReasoningPreview): ReasoningResponse {
    // The input class has checked the choices.
    const areas = input.areas.map((area) => ({ ...area, quality: area.quality ?? [] })) as PainAreaInput[];
    return toReasoning(reasoningFor(viewOf(input.performerRole, ctx.role), reason({ areas, symptoms: input.symptoms ?? [] })));
  }

  /** The reasoning over what the chart holds: answers, the accepted intake's drawing, findings of the open episode. */
  @Get('patients/:id/reasoning')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PatientReasoningResponse)
  readReasoning(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: ReasoningQuery): Promise<PatientReasoningResponse> {
    return this.reasoning.read(ctx, patientId, query);
  }
}
