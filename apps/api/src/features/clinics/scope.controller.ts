import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, Ctx, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { ClinicScopeInput, ClinicScopeResponse } from './scope.dto.js';
import { ScopeService } from './scope.service.js';

@ApiTags('clinics')
@Controller('clinic/scope')
export class ScopeController {
  constructor(private readonly scope: ScopeService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ClinicScopeResponse)
  readClinicScope(@Ctx() ctx: RequestContext): Promise<ClinicScopeResponse> {
    return this.scope.read(ctx);
  }

  @Put()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', transaction: 'long' })
  @NeedsVersion()
  @Answers(200, ClinicScopeResponse)
  replaceClinicScope(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() input: ClinicScopeInput): Promise<ClinicScopeResponse> {
    return this.scope.replace(ctx, version, input);
  }
}
