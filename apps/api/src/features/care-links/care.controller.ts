import { Body, Controller, Get, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, Public } from '../../platform/http/api.js';
import { LinkCheck, LinkToken } from '../intakes/link.dto.js';
import { CareAgreement, CareDoneListResponse, CareDoorResponse, CareLanguage, CareMarks, CareResponse } from './care.dto.js';
import { CareService } from './care.service.js';

const WHY = 'The patient has no account: the link\'s secret and the birth date stand in for one.';

@ApiTags('link')
@Controller('link/care')
export class CareController {
  constructor(private readonly care: CareService) {}

  @Post('exchange')
  @Public(WHY, 'link')
  @Answers(200, CareDoorResponse)
  exchangeCareLink(@Req() request: FastifyRequest, @Body() input: LinkToken): Promise<CareDoorResponse> {
    return this.care.exchange(request, input);
  }

  @Post('check')
  @Public(WHY, 'link')
  @Answers(200, CareResponse)
  checkCareLink(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() input: LinkCheck): Promise<CareResponse> {
    return this.care.check(request, reply, input);
  }

  @Get()
  @Public(WHY)
  @Answers(200, CareResponse)
  readCare(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Query() query: CareLanguage): Promise<CareResponse> {
    return this.care.read(request, reply, query);
  }

  @Put('done')
  @Public(WHY)
  @Answers(200, CareDoneListResponse)
  markCareDone(@Req() request: FastifyRequest, @Body() input: CareMarks): Promise<CareDoneListResponse> {
    return this.care.mark(request, input);
  }

  @Post('agreement')
  @Public(WHY)
  @Answers(200, CareResponse)
  agreeToPlan(@Req() request: FastifyRequest, @Body() input: CareAgreement): Promise<CareResponse> {
    return this.care.agree(request, input);
  }
}
