import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, Ctx, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { ReferralDaysChange, ReferralDaysResponse } from './referral-days.dto.js';
import { ReferralDaysService } from './referral-days.service.js';

@ApiTags('referrals')
@Controller('clinic/referral-days')
export class ReferralDaysController {
  constructor(private readonly days: ReferralDaysService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ReferralDaysResponse)
  readReferralDays(@Ctx() ctx: RequestContext): Promise<ReferralDaysResponse> {
    return this.days.read(ctx);
  }

  @Patch()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(200, ReferralDaysResponse)
  changeReferralDays(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() input: ReferralDaysChange): Promise<ReferralDaysResponse> {
    return this.days.change(ctx, version, input);
  }
}
