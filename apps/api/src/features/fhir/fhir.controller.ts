import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, ALL_ROLES, CLINICAL_ROLES, Ctx, Public, type RequestContext } from '../../platform/http/api.js';
import { AnswersFhir } from './fhir-answer.decorator.js';
import { FhirReadService } from './fhir-read.service.js';
import { isLenient } from './search-query.js';

/** FHIR R4, to be read. Refusals are OperationOutcomes. */
@ApiTags('fhir')
@Controller('fhir')
export class FhirController {
  constructor(private readonly fhir: FhirReadService) {}

  @Get('metadata')
  @Public('tells what the server can do, and nothing of any clinic')
  @AnswersFhir('The CapabilityStatement.')
  readFhirCapabilities(): CapabilityStatement {
    return this.fhir.capabilities();
  }

  @Get('Patient/:id/$everything')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', token: 'read:fhir' })
  @AnswersFhir('A Bundle with the whole chart.')
  readFhirChart(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<Bundle> {
    return this.fhir.everything(ctx, id);
  }

  @Get(':type/:id')
  @Access({ roles: ALL_ROLES, audit: 'patient', token: 'read:fhir' })
  @AnswersFhir('The resource.')
  async readFhirResource(@Ctx() ctx: RequestContext, @Param('type') type: string, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<FhirResource> {
    const resource = await this.fhir.read(ctx, type, id);
    const { versionId, lastUpdated } = resource.meta ?? {};
    if (versionId !== undefined) void reply.header('ETag', `W/"${versionId}"`);
    if (lastUpdated !== undefined) void reply.header('Last-Modified', new Date(lastUpdated).toUTCString());
    return resource;
  }

  @Get(':type')
  @Access({ roles: ALL_ROLES, audit: 'patient', token: 'read:fhir' })
  @AnswersFhir('A Bundle of the type searchset.')
  searchFhirResources(@Ctx() ctx: RequestContext, @Param('type') type: string, @Headers('prefer') prefer: string | undefined, @Req() request: FastifyRequest): Promise<Bundle> {
    return this.fhir.search(ctx, type, { parameters: request.query as Record<string, string>, lenient: isLenient(prefer) });
  }
}
