import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { InboundLetterFacts, InboundLetterResponse, InboundReferralResponse, NewInboundReferral } from './inbound-letters.dto.js';
import { InboundLettersService } from './inbound-letters.service.js';

/** Open to administration: whoever opens the post types what it says (docs/decisions/0007-papers-of-a-referral.md). */
@ApiTags('referrals')
@Controller()
export class InboundLettersController {
  constructor(private readonly letters: InboundLettersService) {}

  @Post('patients/:id/inbound-referrals')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, InboundReferralResponse)
  beginInboundReferral(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewInboundReferral): Promise<InboundReferralResponse> {
    return this.letters.begin(ctx, patientId, input);
  }

  @Get('referrals/:id/inbound-letter')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, InboundLetterResponse)
  readInboundLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<InboundLetterResponse> {
    return this.letters.read(ctx, id);
  }

  @Put('referrals/:id/inbound-letter')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, InboundLetterResponse)
  writeInboundLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: InboundLetterFacts): Promise<InboundLetterResponse> {
    return this.letters.write(ctx, id, version, input);
  }
}
