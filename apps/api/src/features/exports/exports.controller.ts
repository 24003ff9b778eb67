import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, AnswersFile, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { ExportPage, ExportResponse, ExportsQuery, NewExport } from './exports.dto.js';
import { CLINIC_EXPORT_ROLES, PATIENT_EXPORT_ROLES } from './exports.policy.js';
import { ExportsService } from './exports.service.js';

@ApiTags('exports')
@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('exports')
  @Access({ roles: CLINIC_EXPORT_ROLES, audit: 'clinic' })
  @Answers(200, ExportPage)
  listExports(@Ctx() ctx: RequestContext, @Query() query: ExportsQuery): Promise<ExportPage> {
    return this.exports.list(ctx, query);
  }

  @Post('exports')
  @Access({ roles: CLINIC_EXPORT_ROLES, audit: 'clinic', recentSignIn: true })
  @Answers(201, ExportResponse)
  requestClinicExport(@Ctx() ctx: RequestContext, @Body() input: NewExport): Promise<ExportResponse> {
    return this.exports.request(ctx, 'clinic', null, input.reason);
  }

  @Get('exports/:id/archive')
  @Access({ roles: CLINIC_EXPORT_ROLES, audit: 'clinic' })
  @AnswersFile('application/zip')
  downloadClinicExport(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return this.exports.downloadClinic(ctx, id);
  }

  @Post('patients/:id/exports')
  @Access({ roles: PATIENT_EXPORT_ROLES, audit: 'patient', recentSignIn: true })
  @Answers(201, ExportResponse)
  requestPatientExport(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewExport): Promise<ExportResponse> {
    return this.exports.request(ctx, 'patient', patientId, input.reason);
  }

  @Get('patient-exports/:id/archive')
  @Access({ roles: PATIENT_EXPORT_ROLES, audit: 'patient' })
  @AnswersFile('application/zip')
  downloadPatientExport(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return this.exports.downloadPatient(ctx, id);
  }
}
