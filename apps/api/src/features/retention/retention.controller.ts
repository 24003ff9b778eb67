import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, type RequestContext } from '../../platform/http/api.js';
import { PastRecordsResponse } from './retention.dto.js';
import { RetentionService } from './retention.service.js';

@ApiTags('clinics')
@Controller('clinic')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get('records-past-retention')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, PastRecordsResponse)
  listPastRecords(@Ctx() ctx: RequestContext): Promise<PastRecordsResponse> {
    return this.retention.listPastRecords(ctx);
  }
}
