import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, PageQuery, PRACTITIONER_ROLES, type Page, type RequestContext } from '../../platform/http/api.js';
import { ReferralEffectsPreview, ReferralEffectsResponse, ReferralOfferResponse } from './referral-effects.dto.js';
import { ReferralReadsService } from './referral-reads.service.js';
import { ReferralCountsResponse, ReferralHistoryPage, type ReferralHistoryRow, ReferralPage, ReferralResponse, type ReferralRow } from './referral-responses.dto.js';
import { ReferralStepsService } from './referral-steps.service.js';
import { ReferralWorklistService } from './referral-worklist.service.js';
import { NewReferral, ReferralChange, ReferralCountsQuery, ReferralsQuery, ReferralStepInput } from './referrals.dto.js';
import { ReferralsService } from './referrals.service.js';

@ApiTags('referrals')
@Controller()
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly reads: ReferralReadsService,
    private readonly worklist: ReferralWorklistService,
    private readonly steps: ReferralStepsService,
  ) {}

  @Post('patients/:id/referrals')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, ReferralResponse)
  createReferral(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewReferral): Promise<ReferralResponse> {
    return this.referrals.create(ctx, patientId, input);
  }

  @Get('patients/:id/referrals')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, ReferralHistoryPage)
  listReferralsOfPatient(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: PageQuery): Promise<Page<ReferralHistoryRow>> {
    return this.reads.history(ctx, patientId, query);
  }

  @Get('referrals')
  @Access({ roles: ALL_ROLES, audit: 'patient', transaction: 'statement' })
  @Answers(200, ReferralPage)
  listReferrals(@Ctx() ctx: RequestContext, @Query() query: ReferralsQuery): Promise<Page<ReferralRow>> {
    return this.worklist.page(ctx, query);
  }

  @Get('referrals/counts')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ReferralCountsResponse)
  countReferrals(@Ctx() ctx: RequestContext, @Query() query: ReferralCountsQuery): Promise<ReferralCountsResponse> {
    return this.worklist.counts(ctx, query);
  }

  @Get('referrals/:id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, ReferralResponse)
  readReferral(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ReferralResponse> {
    return this.reads.read(ctx, id);
  }

  @Patch('referrals/:id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ReferralResponse)
  updateReferral(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ReferralChange): Promise<ReferralResponse> {
    return this.referrals.update(ctx, id, version, input);
  }

  @Post('referrals/:id/steps')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ReferralResponse)
  takeReferralStep(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ReferralStepInput): Promise<ReferralResponse> {
    return this.steps.take(ctx, id, version, input);
  }

  @Get('referrals/:id/reply-offer')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(200, ReferralOfferResponse)
  offerReplyEffects(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ReferralOfferResponse> {
    return this.reads.offer(ctx, id);
  }

  @Post('referrals/:id/effects-preview')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(200, ReferralEffectsResponse)
  tryReplyEffects(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: ReferralEffectsPreview): Promise<ReferralEffectsResponse> {
    return this.reads.tryEffects(ctx, id, input);
  }
}
