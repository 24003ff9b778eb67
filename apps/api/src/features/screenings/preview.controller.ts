import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers } from '../../platform/http/api.js';
import { PreviewService } from './preview.service.js';
import { ScreeningPreview, ScreeningResultResponse } from './screenings.dto.js';

@ApiTags('screenings')
@Controller('screenings')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  @Post('preview')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ScreeningResultResponse)
  previewScreening(@Body() input: ScreeningPreview): ScreeningResultResponse { return this.previews.previewScreening(input); }
}
