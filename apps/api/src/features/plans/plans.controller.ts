import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PageQuery, PRACTITIONER_ROLES, type Page, type RequestContext,
} from '../../platform/http/api.js';
import { PlanPage, PlanResponse, PlanVersionPage, type PlanRow, type PlanVersionResponse } from './plan-responses.dto.js';
import { GoalList, InterventionList, NewPlan, PlanActivation, PlanChange, PlanCompletion, PlansQuery, ProtocolMoveInput } from './plans.dto.js';
import { PlanActivationService } from './plan-activation.service.js';
import { PlanProtocolService } from './plan-protocol.service.js';
import { PlanReadsService } from './plan-reads.service.js';
import { PlansService } from './plans.service.js';

@ApiTags('plans')
@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly reads: PlanReadsService,
    private readonly activation: PlanActivationService,
    private readonly protocol: PlanProtocolService,
  ) {}

  @Get('patients/:id/plans')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanPage)
  listPlans(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: PlansQuery): Promise<Page<PlanRow>> {
    return this.reads.ofPatient(ctx, patientId, query);
  }

  @Post('patients/:id/plans')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, PlanResponse)
  createPlan(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewPlan): Promise<PlanResponse> {
    return this.plans.create(ctx, patientId, input);
  }

  @Get('plans/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanResponse)
  readPlan(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PlanResponse> {
    return this.reads.read(ctx, id);
  }

  @Patch('plans/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  updatePlan(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PlanChange): Promise<PlanResponse> {
    return this.plans.update(ctx, id, version, input);
  }

  @Put('plans/:id/goals')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  replaceGoals(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: GoalList): Promise<PlanResponse> {
    return this.plans.replaceGoals(ctx, id, version, input);
  }

  @Put('plans/:id/interventions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  replaceInterventions(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: InterventionList): Promise<PlanResponse> {
    return this.plans.replaceInterventions(ctx, id, version, input);
  }

  @Post('plans/:id/activation')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  activatePlan(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PlanActivation): Promise<PlanResponse> {
    return this.activation.activate(ctx, id, version, input);
  }

  @Post('plans/:id/protocol-moves')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  confirmProtocolMove(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ProtocolMoveInput): Promise<PlanResponse> {
    return this.protocol.confirm(ctx, id, version, input);
  }

  @Post('plans/:id/completion')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  completePlan(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PlanCompletion): Promise<PlanResponse> {
    return this.plans.complete(ctx, id, version, input);
  }

  @Get('plans/:id/versions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PlanVersionPage)
  listPlanVersions(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: PageQuery): Promise<Page<PlanVersionResponse>> {
    return this.reads.versions(ctx, id, query);
  }
}
