import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { LegalHoldResponse, LegalHoldsResponse, NewLegalHold, PatientLegalHoldResponse } from './legal-holds.dto.js';
import { LegalHoldsService } from './legal-holds.service.js';

@ApiTags('clinics')
@Controller()
export class LegalHoldsController {
  constructor(private readonly holds: LegalHoldsService) {}

  @Get('clinic/legal-holds')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, LegalHoldsResponse)
  listLegalHolds(@Ctx() ctx: RequestContext): Promise<LegalHoldsResponse> {
    return this.holds.list(ctx);
  }

  @Get('patients/:id/legal-hold')
  @Access({ roles: ADMIN_ROLES, audit: 'patient' })
  @Answers(200, PatientLegalHoldResponse)
  getLegalHold(@Ctx() ctx: RequestContext, @IdParam() patientId: string): Promise<PatientLegalHoldResponse> {
    return this.holds.ofPatient(ctx, patientId);
  }

  @Post('patients/:id/legal-hold')
  @Access({ roles: ADMIN_ROLES, audit: 'patient' })
  @Answers(201, LegalHoldResponse)
  placeLegalHold(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewLegalHold): Promise<LegalHoldResponse> {
    return this.holds.place(ctx, patientId, input);
  }

  @Post('patients/:id/legal-hold/release')
  @HttpCode(204)
  @Access({ roles: ADMIN_ROLES, audit: 'patient' })
  @Answers(204)
  releaseLegalHold(@Ctx() ctx: RequestContext, @IdParam() patientId: string): Promise<void> {
    return this.holds.release(ctx, patientId);
  }
}
