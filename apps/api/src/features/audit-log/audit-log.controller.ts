import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, AnswersFile, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { AuditFileQuery, AuditPage, AuditQuery, AuditVerificationResponse, HistoryQuery } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@ApiTags('audit-log')
@Controller()
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  @Get('patients/:id/history')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, AuditPage)
  listHistory(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: HistoryQuery): Promise<AuditPage> { return this.log.listHistory(ctx, id, query); }

  @Get('audit')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, AuditPage)
  listAudit(@Ctx() ctx: RequestContext, @Query() query: AuditQuery): Promise<AuditPage> { return this.log.listAudit(ctx, query); }

  @Get('audit/csv')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @AnswersFile('text/csv; charset=utf-8')
  exportAudit(@Ctx() ctx: RequestContext, @Query() query: AuditFileQuery) { return this.log.exportAudit(ctx, query); }

  @Get('audit/verification')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, AuditVerificationResponse)
  verifyAudit(@Ctx() ctx: RequestContext): Promise<AuditVerificationResponse> { return this.log.verifyAudit(ctx); }
}
