import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { PlanResponse } from '../plans/plan-responses.dto.js';
import { PlanAgreementsService } from './plan-agreements.service.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import {
  PlanAgreementInput, PlanAgreementResponse, PlanAgreementWithdrawal, PlanDifferenceQuery, PlanDifferenceResponse, PlanLifeResponse, PlanLimitsInput, PlanReviewInput,
  PlanReviewResponse, SignedVersionResponse,
} from './plan-versions.dto.js';

@ApiTags('plans')
@Controller()
export class PlanVersionsController {
  constructor(
    private readonly life: PlanLifeService,
    private readonly agreements: PlanAgreementsService,
    private readonly reviews: PlanReviewsService,
  ) {}

  @Get('plans/:id/life')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanLifeResponse)
  readPlanLife(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PlanLifeResponse> {
    return this.life.read(ctx, id);
  }

  @Get('plans/:id/difference')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanDifferenceResponse)
  comparePlanVersions(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: PlanDifferenceQuery): Promise<PlanDifferenceResponse> {
    return this.life.difference(ctx, id, query);
  }

  @Get('plan-versions/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, SignedVersionResponse)
  readPlanVersion(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<SignedVersionResponse> {
    return this.life.version(ctx, id);
  }

  @Put('plans/:id/limits')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  setPlanLimits(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PlanLimitsInput): Promise<PlanResponse> {
    return this.life.setLimits(ctx, id, version, input);
  }

  @Post('plans/:id/agreements')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, PlanAgreementResponse)
  recordPlanAgreement(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: PlanAgreementInput): Promise<PlanAgreementResponse> {
    return this.agreements.agree(ctx, id, input);
  }

  @Post('plan-agreements/:id/withdrawal')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanAgreementResponse)
  withdrawPlanAgreement(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: PlanAgreementWithdrawal): Promise<PlanAgreementResponse> {
    return this.agreements.withdraw(ctx, id, input);
  }

  @Post('plans/:id/reviews')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(201, PlanReviewResponse)
  finishPlanReview(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: PlanReviewInput): Promise<PlanReviewResponse> {
    return this.reviews.finish(ctx, id, input);
  }
}
