import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { StoredScreeningResponse } from './stored-screening.dto.js';
import { StoredScreeningsService } from './stored-screenings.service.js';

@ApiTags('screenings')
@Controller('screenings')
export class StoredScreeningsController {
  constructor(private readonly stored: StoredScreeningsService) {}

  @Get(':id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, StoredScreeningResponse)
  getStoredScreening(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StoredScreeningResponse> { return this.stored.getStoredScreening(ctx, id); }
}
