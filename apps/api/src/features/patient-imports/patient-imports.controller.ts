import { Body, Controller, Delete, Get, Headers, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { fileName } from './file-name.js';
import {
  PatientImportChange, PatientImportPage, PatientImportResponse, PatientImportRowPage, PatientImportRowsQuery, PatientImportsQuery, UndoneResponse,
} from './patient-imports.dto.js';
import { PatientImportsService } from './patient-imports.service.js';
import { SentTable } from './sent-table.js';

@ApiTags('patient-imports')
@Controller('patient-imports')
export class PatientImportsController {
  constructor(private readonly imports: PatientImportsService) {}

  @Post()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @ApiConsumes('text/csv')
  @ApiBody({ description: 'A table of people whose first line names the columns; at most 8 MB and 20,000 rows.', schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'x-file-name', required: false, description: 'URI-encoded name of the file.' })
  @Answers(201, PatientImportResponse)
  beginPatientImport(@Ctx() ctx: RequestContext, @Headers('x-file-name') name: string | undefined, @SentTable() bytes: Uint8Array): Promise<PatientImportResponse> {
    return this.imports.begin(ctx, fileName(name), bytes);
  }

  @Get()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, PatientImportPage)
  listPatientImports(@Ctx() ctx: RequestContext, @Query() query: PatientImportsQuery): Promise<PatientImportPage> {
    return this.imports.list(ctx, query);
  }

  @Get(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @Answers(200, PatientImportResponse)
  readPatientImport(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PatientImportResponse> {
    return this.imports.get(ctx, id);
  }

  @Get(':id/rows')
  @Access({ roles: ADMIN_ROLES, audit: 'patient', transaction: 'long' })
  @Answers(200, PatientImportRowPage)
  listPatientImportRows(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: PatientImportRowsQuery): Promise<PatientImportRowPage> {
    return this.imports.rows(ctx, id, query);
  }

  @Patch(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @NeedsVersion()
  @Answers(200, PatientImportResponse)
  changePatientImport(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PatientImportChange): Promise<PatientImportResponse> {
    return this.imports.change(ctx, id, version, input);
  }

  @Post(':id/run')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @NeedsVersion()
  @Answers(200, PatientImportResponse)
  runPatientImport(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<PatientImportResponse> {
    return this.imports.import(ctx, id, version);
  }

  @Post(':id/undo')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, UndoneResponse)
  undoPatientImport(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<UndoneResponse> {
    return this.imports.undo(ctx, id);
  }

  @Delete(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(204)
  discardPatientImport(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.imports.discard(ctx, id, version);
  }
}
