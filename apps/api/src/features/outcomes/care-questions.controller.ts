import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answers, Public } from '../../platform/http/api.js';
import { CareDoor } from '../care-links/care-door.service.js';
import { CareAnswers, CareQuestionsOpenResponse } from './outcome-requests.dto.js';
import { OutcomeRequestsService } from './outcome-requests.service.js';

const WHY = 'The patient has no account: the link\'s secret and the birth date stand in for one.';

/** One more part of the patient's page: how pain and function are, asked before a visit. */
@ApiTags('link')
@Controller('link/care/questions')
export class CareQuestionsController {
  constructor(private readonly door: CareDoor, private readonly requests: OutcomeRequestsService) {}

  @Get()
  @Public(WHY)
  @Answers(200, CareQuestionsOpenResponse)
  readCareQuestions(@Req() request: FastifyRequest): Promise<CareQuestionsOpenResponse> {
    return this.door.open(request, (work, { parts }) => this.requests.open(work, parts.patient.id));
  }

  @Post('answers')
  @Public(WHY)
  @Answers(200, CareQuestionsOpenResponse)
  answerCareQuestions(@Req() request: FastifyRequest, @Body() input: CareAnswers): Promise<CareQuestionsOpenResponse> {
    return this.door.open(request, (work) => this.requests.answer(work, input));
  }
}
