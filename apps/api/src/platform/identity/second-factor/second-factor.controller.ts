import { Body, Controller, Delete, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answers, SignedIn } from '../../http/api.js';
import { CurrentSession } from '../../request/request-session.js';
import { SessionCookies } from '../session-cookies.js';
import type { SignedInSession } from '../session.js';
import { RecoveryCodesResponse, SecondFactorConfirmation, SecondFactorResponse, SecondFactorSetUpResponse } from './second-factor.dto.js';
import { SecondFactorService } from './second-factor.service.js';

/** A person's own second step: set up, turned off, and the codes for when the phone is gone. */
@ApiTags('identity')
@Controller('account/second-factor')
export class SecondFactorController {
  constructor(private readonly factor: SecondFactorService, private readonly cookies: SessionCookies) {}

  @Get()
  @SignedIn()
  @Answers(200, SecondFactorResponse)
  readSecondFactor(@CurrentSession() session: SignedInSession): Promise<SecondFactorResponse> {
    return this.factor.read(session);
  }

  @Post()
  @SignedIn({ recentSignIn: true })
  @Answers(200, SecondFactorSetUpResponse)
  setUpSecondFactor(@CurrentSession() session: SignedInSession): Promise<SecondFactorSetUpResponse> {
    return this.factor.setUp(session);
  }

  @Post('confirmation')
  @SignedIn({ recentSignIn: true })
  @Answers(200, RecoveryCodesResponse)
  confirmSecondFactor(@CurrentSession() session: SignedInSession, @Body() input: SecondFactorConfirmation, @Req() request: FastifyRequest): Promise<RecoveryCodesResponse> {
    return this.factor.confirm(session, input.code, this.cookies.visitorOf(request));
  }

  @Delete()
  @SignedIn({ recentSignIn: true })
  @Answers(204)
  turnOffSecondFactor(@CurrentSession() session: SignedInSession, @Req() request: FastifyRequest): Promise<void> {
    return this.factor.turnOff(session, this.cookies.visitorOf(request));
  }

  @Post('recovery-codes')
  @SignedIn({ recentSignIn: true })
  @Answers(200, RecoveryCodesResponse)
  renewRecoveryCodes(@CurrentSession() session: SignedInSession): Promise<RecoveryCodesResponse> {
    return this.factor.renewRecoveryCodes(session);
  }
}
