import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { ChartQuery, ChartResponse } from './chart.dto.js';
import { ChartService } from './chart.service.js';

@ApiTags('patients')
@Controller('patients/:id/chart')
export class ChartController {
  constructor(private readonly charts: ChartService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient', transaction: 'statement' })
  @Answers(200, ChartResponse)
  readChart(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: ChartQuery): Promise<ChartResponse> { return this.charts.readChart(ctx, id, query); }
}
