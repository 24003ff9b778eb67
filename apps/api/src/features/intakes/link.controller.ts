import { Body, Controller, Get, Post, Put, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, AnswersFile, fileAnswer, Public } from '../../platform/http/api.js';
import { LinkAnswers, LinkAnswersSavedResponse, LinkCheck, LinkExchangeResponse, LinkIntakeResponse, LinkLanguage, LinkSubmission, LinkSubmittedResponse, LinkToken } from './link.dto.js';
import { LinkService } from './link.service.js';
import { SubmissionService } from './submission.service.js';

const WHY = 'The patient has no account: the link\'s secret and the birth date stand in for one.';

@ApiTags('link')
@Controller('link')
export class LinkController {
  constructor(private readonly link: LinkService, private readonly submission: SubmissionService) {}

  @Post('exchange')
  @Public(WHY, 'link')
  @Answers(200, LinkExchangeResponse)
  exchangeLink(@Req() request: FastifyRequest, @Body() input: LinkToken): Promise<LinkExchangeResponse> {
    return this.link.exchange(request, input);
  }

  @Post('check')
  @Public(WHY, 'link')
  @Answers(200, LinkIntakeResponse)
  checkLink(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() input: LinkCheck): Promise<LinkIntakeResponse> {
    return this.link.check(request, reply, input);
  }

  @Get('intake')
  @Public(WHY)
  @Answers(200, LinkIntakeResponse)
  readLinkIntake(@Req() request: FastifyRequest): Promise<LinkIntakeResponse> {
    return this.link.read(request);
  }

  @Put('language')
  @Public(WHY)
  @Answers(200, LinkIntakeResponse)
  chooseLinkLanguage(@Req() request: FastifyRequest, @Body() input: LinkLanguage): Promise<LinkIntakeResponse> {
    return this.link.chooseLanguage(request, input);
  }

  @Put('answers')
  @Public(WHY)
  @Answers(200, LinkAnswersSavedResponse)
  saveLinkAnswers(@Req() request: FastifyRequest, @Body() input: LinkAnswers): Promise<LinkAnswersSavedResponse> {
    return this.link.save(request, input);
  }

  @Post('submission')
  @Public(WHY)
  @Answers(200, LinkSubmittedResponse)
  submitLinkIntake(@Req() request: FastifyRequest, @Body() input: LinkSubmission): Promise<LinkSubmittedResponse> {
    return this.submission.submit(request, input);
  }

  @Get('consent-document')
  @Public(WHY)
  @AnswersFile('application/pdf')
  async readLinkConsentDocument(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return fileAnswer(await this.submission.consentDocument(request), 'application/pdf', 'consent.pdf');
  }
}
