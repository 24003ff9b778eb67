import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, Ctx, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { ClinicChange, ClinicResponse, ConsentTextQuery, ConsentTextResponse, NewConsentText } from './clinic.dto.js';
import { ClinicService } from './clinic.service.js';

@ApiTags('clinics')
@Controller()
export class ClinicController {
  constructor(private readonly clinics: ClinicService) {}

  @Get('clinic')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ClinicResponse)
  readClinic(@Ctx() ctx: RequestContext): Promise<ClinicResponse> {
    return this.clinics.read(ctx);
  }

  @Patch('clinic')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(200, ClinicResponse)
  changeClinic(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() input: ClinicChange): Promise<ClinicResponse> {
    return this.clinics.change(ctx, version, input);
  }

  @Get('consent-texts/current')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ConsentTextResponse)
  readConsentText(@Ctx() ctx: RequestContext, @Query() query: ConsentTextQuery): Promise<ConsentTextResponse> {
    return this.clinics.readConsentText(ctx, query.language);
  }

  @Post('consent-texts')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(201, ConsentTextResponse)
  publishConsentText(@Ctx() ctx: RequestContext, @Body() input: NewConsentText): Promise<ConsentTextResponse> {
    return this.clinics.publishConsentText(ctx, input);
  }
}
