import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, Public } from '../http/api.js';
import {
  Credentials, InvitationAcceptance, InvitationPreviewResponse, InvitationToken, PasswordResetCompletion, PasswordResetRequest, SignedInResponse, SignInCode,
} from './identity.dto.js';
import { InvitationService } from './invitation.service.js';
import { PasswordResetService } from './password-reset.service.js';
import { SessionCookies } from './session-cookies.js';
import { CodeToFollow, type OpenedSession, SignInService } from './sign-in.service.js';

/** The ways in: open to everybody, counted by address and by account. */
@ApiTags('identity')
@Controller()
export class SignInController {
  constructor(
    private readonly signing: SignInService,
    private readonly resets: PasswordResetService,
    private readonly invitations: InvitationService,
    private readonly cookies: SessionCookies,
  ) {}

  @Post('sign-in')
  @Public('this is how a session begins', 'sign-in')
  @Answers(200, SignedInResponse)
  async signIn(@Body() input: Credentials, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInResponse> {
    const outcome = await this.signing.signIn(input, this.cookies.visitorOf(request));
    if (outcome instanceof CodeToFollow) {
      this.cookies.giveChallenge(reply, outcome.challenge);
      throw outcome.problem;
    }
    return this.#welcome(reply, outcome);
  }

  @Post('sign-in/code')
  @Public('the second step of how a session begins: the cookie of the first is the proof of the password', 'sign-in')
  @Answers(200, SignedInResponse)
  async signInWithCode(@Body() input: SignInCode, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInResponse> {
    const opened = await this.signing.signInWithCode(input.code, this.cookies.challengeOf(request), this.cookies.visitorOf(request));
    this.cookies.takeChallenge(reply);
    return this.#welcome(reply, opened);
  }

  @Post('password-resets')
  @Public('the person cannot sign in; the answer is the same for every address', 'sign-in')
  @Answers(202)
  requestPasswordReset(@Body() input: PasswordResetRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.ask(input.email, request.ip);
  }

  @Post('password-resets/completion')
  @Public('the token in the mail is the proof', 'sign-in')
  @Answers(204)
  completePasswordReset(@Body() input: PasswordResetCompletion, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.complete(input, request.ip);
  }

  @Post('invitations/preview')
  @Public('the token in the mail is the proof', 'sign-in')
  @Answers(200, InvitationPreviewResponse)
  previewInvitation(@Body() input: InvitationToken, @Req() request: FastifyRequest): Promise<InvitationPreviewResponse> {
    return this.invitations.preview(input.token, request.ip);
  }

  @Post('invitations/acceptance')
  @Public('the token in the mail is the proof', 'sign-in')
  @Answers(200, SignedInResponse)
  async acceptInvitation(@Body() input: InvitationAcceptance, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInResponse> {
    return this.#welcome(reply, await this.invitations.accept(input, this.cookies.visitorOf(request), request.id));
  }

  #welcome(reply: FastifyReply, opened: OpenedSession): SignedInResponse {
    this.cookies.give(reply, opened.token);
    return opened.body;
  }
}
