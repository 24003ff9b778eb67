import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import type { SignedInSession } from '../../platform/identity/session.js';
import { CurrentSession } from '../../platform/request/request-session.js';
import { HandOverService } from './hand-over.service.js';
import { IntakeLinksService } from './intake-links.service.js';
import { IntakeAcceptedResponse, IntakeAnswerEdit, IntakeHandOverResponse, IntakeLinkRequest, IntakeLinkResponse, IntakePage, IntakeRequest, IntakeResponse, IntakeReturn, IntakeReturnedResponse, IntakeReviewResponse, IntakesQuery } from './intakes.dto.js';
import { IntakeReviewService } from './intake-review.service.js';
import { IntakesService } from './intakes.service.js';

@ApiTags('intakes')
@Controller()
export class IntakesController {
  constructor(
    private readonly intakes: IntakesService,
    private readonly links: IntakeLinksService,
    private readonly handingOver: HandOverService,
    private readonly reviews: IntakeReviewService,
  ) {}

  @Post('patients/:id/intakes')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, IntakeResponse)
  requestIntake(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: IntakeRequest): Promise<IntakeResponse> {
    return this.intakes.request(ctx, id, input);
  }

  @Get('intakes')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(200, IntakePage)
  listIntakes(@Ctx() ctx: RequestContext, @Query() query: IntakesQuery): Promise<IntakePage> {
    return this.intakes.list(ctx, query);
  }

  @Get('intakes/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, IntakeReviewResponse)
  readIntake(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<IntakeReviewResponse> {
    return this.reviews.read(ctx, id);
  }

  @Post('intakes/:id/link')
  @Access({ roles: ALL_ROLES, audit: 'patient', secretAnswer: true })
  @Answers(201, IntakeLinkResponse)
  makeIntakeLink(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: IntakeLinkRequest): Promise<IntakeLinkResponse> {
    return this.links.make(ctx, id, input);
  }

  @Post('intakes/:id/hand-over')
  @Access({ roles: ALL_ROLES, audit: 'patient', secretAnswer: true })
  @Answers(201, IntakeHandOverResponse)
  handOverIntake(@Ctx() ctx: RequestContext, @IdParam() id: string, @CurrentSession() session: SignedInSession, @Res({ passthrough: true }) reply: FastifyReply): Promise<IntakeHandOverResponse> {
    return this.handingOver.handOver(ctx, id, session, reply);
  }

  @Delete('intakes/:id/link')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(204)
  revokeIntakeLink(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    return this.links.revoke(ctx, id);
  }

  @Post('intakes/:id/withdrawal')
  @Access({ roles: [...ADMIN_ROLES, ...CLINICAL_ROLES], audit: 'patient' })
  @NeedsVersion()
  @Answers(200, IntakeResponse)
  withdrawIntake(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<IntakeResponse> {
    return this.intakes.withdraw(ctx, id, version);
  }

  @Put('intakes/:id/answers/:itemId')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, IntakeReviewResponse)
  editIntakeAnswer(@Ctx() ctx: RequestContext, @IdParam() id: string, @Param('itemId') itemId: string, @IfMatch() version: number, @Body() input: IntakeAnswerEdit): Promise<IntakeReviewResponse> {
    return this.reviews.edit(ctx, id, itemId, version, input);
  }

  @Post('intakes/:id/answers/:itemId/acceptance')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, IntakeReviewResponse)
  acceptIntakeAnswer(@Ctx() ctx: RequestContext, @IdParam() id: string, @Param('itemId') itemId: string, @IfMatch() version: number): Promise<IntakeReviewResponse> {
    return this.reviews.acceptOne(ctx, id, itemId, version);
  }

  @Post('intakes/:id/acceptance')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, IntakeAcceptedResponse)
  acceptIntake(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<IntakeAcceptedResponse> {
    return this.reviews.accept(ctx, id, version);
  }

  @Post('intakes/:id/return')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', secretAnswer: true })
  @NeedsVersion()
  @Answers(200, IntakeReturnedResponse)
  returnIntake(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: IntakeReturn): Promise<IntakeReturnedResponse> {
    return this.reviews.sendBack(ctx, id, version, input);
  }
}
