import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { fileName } from './file-name.js';
import { ImportPage, ImportReportResponse, ImportsQuery } from './imports.dto.js';
import { ImportsService } from './imports.service.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @ApiConsumes('application/fhir+json')
  @ApiBody({ description: 'A FHIR R4 bundle.', schema: { type: 'object', additionalProperties: true } })
  @ApiHeader({ name: 'x-file-name', required: false, description: 'URI-encoded name of the file, for the report.' })
  @Answers(201, ImportReportResponse)
  importBundle(@Ctx() ctx: RequestContext, @Headers('x-file-name') name: string | undefined, @Body() content: object): Promise<ImportReportResponse> {
    return this.imports.importFile(ctx, { name: fileName(name), content });
  }

  @Get()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, ImportPage)
  listImports(@Ctx() ctx: RequestContext, @Query() query: ImportsQuery): Promise<ImportPage> {
    return this.imports.list(ctx, query);
  }

  @Get(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, ImportReportResponse)
  readImport(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ImportReportResponse> {
    return this.imports.read(ctx, id);
  }
}
