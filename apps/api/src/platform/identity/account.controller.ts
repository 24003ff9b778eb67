import { Body, Controller, Delete, Get, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, IdParam, PageQuery, SignedIn } from '../http/api.js';
import { CurrentSession } from '../request/request-session.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { AccountSessionPage, PasswordChange } from './identity.dto.js';
import { SessionCookies } from './session-cookies.js';
import { SessionService } from './session.service.js';
import type { SignedInSession } from './session.js';

/** A person's own account: its password, and where it is signed in. */
@ApiTags('identity')
@Controller('account')
export class AccountController {
  constructor(private readonly account: SessionService, private readonly sessions: AccountSessionsService, private readonly cookies: SessionCookies) {}

  @Put('password')
  @SignedIn()
  @Answers(204)
  async changePassword(@CurrentSession() session: SignedInSession, @Body() input: PasswordChange, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookies.give(reply, await this.account.changePassword(session, input, this.cookies.visitorOf(request)));
  }

  @Get('sessions')
  @SignedIn()
  @Answers(200, AccountSessionPage)
  listAccountSessions(@CurrentSession() session: SignedInSession, @Query() query: PageQuery): Promise<AccountSessionPage> {
    return this.sessions.list(session, query);
  }

  @Delete('sessions')
  @SignedIn()
  @Answers(204)
  endOtherAccountSessions(@CurrentSession() session: SignedInSession): Promise<void> {
    return this.sessions.endOthers(session);
  }

  @Delete('sessions/:id')
  @SignedIn()
  @Answers(204)
  endAccountSession(@CurrentSession() session: SignedInSession, @IdParam() id: string): Promise<void> {
    return this.sessions.end(session, id);
  }
}
