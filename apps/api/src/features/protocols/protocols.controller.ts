import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, type RequestContext } from '../../platform/http/api.js';
import { previewDay } from './preview-day.js';
import { PeaceAndLovePreview, PeaceAndLoveResponse } from './protocols.dto.js';

@ApiTags('protocols')
@Controller('protocols')
export class ProtocolsController {
  @Post('peace-and-love/preview')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, PeaceAndLoveResponse)
  previewPeaceAndLove(@Ctx() ctx: RequestContext, @Body() input: PeaceAndLovePreview): PeaceAndLoveResponse { return previewDay(input, ctx.role); }
}
