import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PainAreaInput, reason } from '@legwork/clinical';
import { Access, ALL_ROLES, Answers, Ctx, type RequestContext } from '../../platform/http/api.js';
import { performerRoleAsked } from '../screenings/screenings.policy.js';
import { ReasoningPreview, ReasoningResponse } from './reasoning.dto.js';
import { toReasoning } from './reasoning.view.js';

@ApiTags('reasoning')
@Controller('reasoning')
export class ReasoningController {
  /** Nothing is stored and nobody is named: a drawing and symptoms in, what to feel and screen first out. */
  @Post('preview')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ReasoningResponse)
  previewReasoning(@Ctx() ctx: RequestContext, @Body() input: ReasoningPreview): ReasoningResponse {
    // The input class has checked the choices.
    const areas = input.areas.map((area) => ({ ...area, quality: area.quality ?? [] })) as PainAreaInput[];
    return toReasoning(reason({ areas, symptoms: input.symptoms ?? [] }), performerRoleAsked(input.performerRole, ctx.role));
  }
}
