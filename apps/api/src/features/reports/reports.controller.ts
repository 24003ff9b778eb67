import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, AnswersFile, Ctx, type RequestContext } from '../../platform/http/api.js';
import { reportIds } from './report-questions.js';
import { ReportFileQuery, ReportList, ReportPage, ReportRowsQuery } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(200, ReportList)
  listReports(@Ctx() ctx: RequestContext): Promise<ReportList> { return this.reports.listReports(ctx); }

  @Get(':reportId')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @ApiParam({ name: 'reportId', enum: reportIds })
  @Answers(200, ReportPage)
  listReportRows(@Ctx() ctx: RequestContext, @Param('reportId') reportId: string, @Query() query: ReportRowsQuery): Promise<ReportPage> { return this.reports.listReportRows(ctx, reportId, query); }

  @Get(':reportId/csv')
  @Access({ roles: ALL_ROLES, audit: 'clinic', recentSignIn: true })
  @ApiParam({ name: 'reportId', enum: reportIds })
  @AnswersFile('text/csv; charset=utf-8')
  exportReport(@Ctx() ctx: RequestContext, @Param('reportId') reportId: string, @Query() query: ReportFileQuery) { return this.reports.exportReport(ctx, reportId, query); }
}
