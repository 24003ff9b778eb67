import { Body, Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, Public, SignedIn } from '../http/api.js';
import { CurrentSession } from '../request/request-session.js';
import { ClinicChoice, ReAuthentication, SessionResponse } from './identity.dto.js';
import { SessionCookies } from './session-cookies.js';
import { SessionService } from './session.service.js';
import type { SignedInSession } from './session.js';

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService, private readonly cookies: SessionCookies) {}

  @Get('session')
  @SignedIn()
  @Answers(200, SessionResponse)
  readSession(@CurrentSession() session: SignedInSession): Promise<SessionResponse> {
    return this.sessions.show(session);
  }

  @Put('session/clinic')
  @SignedIn()
  @Answers(200, SessionResponse)
  chooseClinic(@CurrentSession() session: SignedInSession, @Body() input: ClinicChoice, @Req() request: FastifyRequest): Promise<SessionResponse> {
    return this.sessions.chooseClinic(session, input.clinicId, this.cookies.tokenOf(request));
  }

  @Post('session/re-authentication')
  @SignedIn()
  @Answers(204)
  async signInAgain(@CurrentSession() session: SignedInSession, @Body() input: ReAuthentication, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookies.give(reply, await this.sessions.signInAgain(session, input, this.cookies.visitorOf(request)));
  }

  @Post('sign-out')
  @Public('ending a session needs none: one that has already ended is cleared from the browser too')
  @Answers(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(this.cookies.tokenOf(request), request.ip);
    this.cookies.take(reply);
  }

  @Post('sign-out-everywhere')
  @SignedIn()
  @Answers(204)
  async signOutEverywhere(@CurrentSession() session: SignedInSession, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOutEverywhere(session, request.ip);
    this.cookies.take(reply);
  }
}
